internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal status`: how every page stands in every language, and what happens by itself.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Prints how every page stands in every language, published or not.",
        discussion: """
            Pages that are missing, stale, unreviewed, drafts, scheduled or expired; facts still to be \
            announced; the next instant at which the site changes by itself. The fields of the JSON are \
            described in docs/status-json.md. \
            Exit status: 0 printed, 1 printed and the site has errors, 2 the machine failed, 64 usage.
            """
    )

    /// What a report is written as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var site: SitePlace
    @OptionGroup var messages: MessageOptions

    @Option(
        help: ArgumentHelp(
            "The instant of the report: 2021-06-25 or 2021-06-25T09:00+01:00 (default: now).",
            valueName: "date"
        ),
        transform: PartialDate.argument
    )
    var asOf: PartialDate?

    @Option(help: "Text for a terminal, JSON for programs, Markdown for the summary of a job.")
    var format = Format.text

    func run() async throws {
        var console = Console(messages.language)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let options = BuildOptions(
                baseURL: nil,
                state: PublicationState(asOf: asOf ?? Machine.now),
                workers: Machine.cores
            )
            let (source, faults) = await SiteReader(reading.tree, options: options).read()
            // Warnings on translations are the report itself; errors say what is not in it.
            let errors = (reading.diagnostics + faults).filter { $0.severity == .error }
            if let source { Machine.write(Array(try report(source.status).utf8)) }
            console.report(errors)
            if !errors.isEmpty { throw ExitCode(1) }
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    private func report(_ status: SiteStatus) throws -> String {
        switch format {
        case .text: StatusText(status, in: messages.language).text
        case .markdown: StatusMarkdown(status, in: messages.language).text
        case .json: try StatusJSON(status).text
        }
    }
}
