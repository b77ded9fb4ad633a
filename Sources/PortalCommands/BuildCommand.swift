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
            With an error in the site nothing is published, and the folder stays as it was. \
            Exit status: 0 published, 1 the site has errors, 2 the machine failed, 64 usage.
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    @Option(
        help: ArgumentHelp(
            "The folder to publish to (default: Public in the site folder).",
            valueName: "dir"
        )
    )
    var output: String?

    func run() async throws {
        let stopwatch = Stopwatch()
        var console = Console(messages.language)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let run = BuildRun(
                options: site.buildOptions,
                siteFolder: site.folder,
                output: outputFolder
            )
            let progress = Progress(console)
            let outcome = try await run.build(reading.tree, reading.diagnostics, showing: progress)
            console.show(outcome.diagnostics)
            guard let summary = outcome.summary else {
                console.showNothingPublished(outcome.diagnostics)
                throw ExitCode(1)
            }
            console.show(summary, milliseconds: stopwatch.milliseconds)
        } catch let error as SourceReadingError {
            console.fail(error.message)
            throw ExitCode(2)
        } catch let error as PublishingError {
            console.fail(error.message)
            throw ExitCode(2)
        }
    }

    private var outputFolder: String {
        output ?? (site.folder.hasSuffix("/") ? site.folder : site.folder + "/") + "Public"
    }
}
