internal import ArgumentParser
internal import Diagnostics
internal import Publishing
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal build`: reads the site folder, makes every file, and publishes them all at once.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Builds the site and publishes it to a folder, all or nothing.",
        discussion: """
            With an error in the site nothing is published, and the folder stays as it was. With \
            --strict, warnings count as errors. \
            Exit status: 0 published, 1 the site has errors, 2 the machine failed, 64 usage.
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var messages: MessageOptions

    @Option(
        help: ArgumentHelp(
            "The folder to publish to (default: Public in the site folder).",
            valueName: "dir"
        )
    )
    var output: String?

    @Flag(help: "Put compressed forms (.gz, .br) beside all texts.")
    var compress = false

    @Flag(
        help: """
            Remove from the folder what no build has put there, instead of refusing to publish.
            """
    )
    var clean = false

    func run() async throws {
        let stopwatch = Stopwatch()
        var console = Console(messages.language, format: report.format, siteFolder: site.folder)
        do {
            let options = site.buildOptions
            let origin = BuildOrigin(
                siteFolder: site.folder,
                options: options,
                compresses: compress
            )
            // Who reads the site says why its folder cannot be looked at.
            if origin.sources != nil, let last = try lastRecord(origin.isThat) {
                console.report([])
                conclude(BuildSummary(last), console, stopwatch)
                return
            }
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let run = BuildRun(
                options: options,
                gate: report.gate,
                siteFolder: site.folder,
                output: outputFolder,
                compresses: compress,
                removesForeign: clean,
                origin: origin
            )
            let progress = Progress(console)
            let outcome = try await run.build(reading.tree, reading.diagnostics, showing: progress)
            console.report(outcome.diagnostics)
            guard let summary = outcome.summary else {
                console.refuse(outcome.diagnostics, .nothingPublished)
                throw ExitCode(1)
            }
            conclude(summary, console, stopwatch)
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    /// What the last build has recorded, where it would be the same now and the published folder is as that
    /// build has left it.
    private func lastRecord(
        _ isSame: (BuildRecord) -> Bool
    ) throws(PublishingError) -> BuildRecord? {
        try PublishedSite.record(
            output: outputFolder,
            siteFolder: site.folder,
            where: isSame
        )
    }

    private func conclude(_ summary: BuildSummary, _ console: Console, _ stopwatch: Stopwatch) {
        for remark in summary.remarks { console.remark(remark) }
        if let remark = summary.addressRemark, !site.drafts { console.remark(remark) }
        console.conclude(summary.phrase(milliseconds: stopwatch.milliseconds))
    }

    private var outputFolder: String { output ?? site.outputFolder }
}

extension Phrase {
    fileprivate static let nothingPublished = Phrase(
        fr: "rien n’est publié, le dossier reste comme il était",
        en: "nothing was published, the folder stays as it was"
    )
}
