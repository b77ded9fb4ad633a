internal import ArgumentParser
internal import Diagnostics
internal import Preview
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal preview`: shows the site in a browser as it is being written.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Shows the site in a browser as it is being written.",
        discussion: """
            Every page is made when it is asked for; open pages follow what is saved, and show what is wrong \
            with it. The desk is at /-/. Ctrl-C ends it. \
            Exit status: 0 ended by its user, 1 the site has errors (with --published), 2 the machine \
            failed, 64 usage.
            """
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    @Option(
        help: ArgumentHelp(
            "The port, or the next one that is free; 0 for any.",
            valueName: "number"
        )
    )
    var port = 8000

    @Option(
        help: ArgumentHelp(
            "An address of this machine that others may reach, such as 0.0.0.0; the address that is "
                + "printed then has a key.",
            valueName: "address"
        )
    )
    var bind: String?

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Show the published folder itself, as a web server would.")
    var published = false

    @Option(
        help: ArgumentHelp(
            "The folder that --published shows (default: Public in the site folder).",
            valueName: "dir"
        )
    )
    var output: String?

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("A port is between 0 and 65535.") }
        if output != nil, !published { throw ValidationError("--output is for --published.") }
    }

    func run() async throws {
        let console = Console(messages.language)
        do {
            try await published ? showPublished(console) : showLive(console)
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    private func showLive(_ console: Console) async throws {
        let (server, folder, options) = (server, site.folder, site.buildOptions)
        let voice = PreviewVoice(console, of: Machine.resolved(folder) ?? folder, opening: open)
        try await Interruption.until {
            try await server.show(folder, options: options) { voice.tell($0) }
        }
    }

    private func showPublished(_ console: Console) async throws {
        var console = console
        let reading = try SourceReader(siteFolder: site.folder).read()
        console.quote(reading.tree)
        let (prepared, found) = await CheckRun(options: site.buildOptions)
            .prepare(reading.tree, reading.diagnostics)
        let errors = found.filter { $0.severity == .error }
        guard let prepared, errors.isEmpty else {
            console.report(errors)
            console.refuse(errors)
            throw ExitCode(1)
        }
        let folder = output ?? site.outputFolder
        let voice = PreviewVoice(console, ofPublished: folder, opening: open)
        let (server, rules) = (server, prepared.table.rules)
        try await Interruption.until {
            try await server.show(published: folder, rules: rules) { voice.tell($0) }
        }
    }

    private var server: PreviewServer {
        PreviewServer(
            at: PreviewServer.Place(port: port, bind: bind),
            language: messages.language
        )
    }
}
