internal import ArgumentParser
internal import Diagnostics
internal import SiteModel
internal import SourceReading

/// `portal check`: evaluates the site as a build does, and keeps only the diagnostics.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says what is wrong with the site, and publishes nothing.",
        discussion: """
            With --strict, warnings count as errors. \
            Exit status: 0 the site can be published, 1 it has errors, 2 the machine failed, 64 usage.
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var messages: MessageOptions

    func run() async throws {
        let stopwatch = Stopwatch()
        var console = Console(messages.language, format: report.format, siteFolder: site.folder)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let run = CheckRun(options: site.buildOptions)
            let progress = Progress(console)
            let outcome = await run.check(reading.tree, reading.diagnostics, showing: progress)
            console.report(outcome.diagnostics)
            guard !report.gate.isClosed(by: outcome.diagnostics) else {
                console.refuse(outcome.diagnostics)
                throw ExitCode(1)
            }
            let count = console.count(of: outcome.diagnostics)
            console.conclude(.checked(outcome.site, count, stopwatch.milliseconds))
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }
}

extension Phrase {
    /// The last line of a check that leaves the site to be published.
    fileprivate static func checked(
        _ site: Site?,
        _ count: String?,
        _ milliseconds: Int
    ) -> Phrase {
        let pages = site?.pages.count ?? 0
        return Phrase(
            fr: "\(pages) pages vérifiées, \(count ?? "rien à signaler"), \(milliseconds) ms",
            en: "\(pages) pages checked, \(count ?? "nothing to report"), \(milliseconds) ms"
        )
    }
}
