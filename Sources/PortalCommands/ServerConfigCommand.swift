internal import ArgumentParser
internal import Delivery
internal import Diagnostics
internal import SiteBuilding
internal import SourceReading

/// `portal server-config`: what a web server has to know of the site.
struct ServerConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server-config",
        abstract: "Prints what a web server has to know of the site.",
        discussion: """
            Headers, former addresses, the documents for wrong addresses, compressed files. For nginx \
            it is to be included in the server block, for Apache in a <Directory> section or as \
            .htaccess: see docs/deployment.md. \
            Exit status: 0 printed, 1 the site has errors, 2 the machine failed, 64 usage.
            """
    )

    enum Server: String, ExpressibleByArgument, CaseIterable {
        case nginx, apache
    }

    @Argument(help: "The server.")
    var server: Server

    @OptionGroup var site: SiteOptions
    @OptionGroup var messages: MessageOptions

    @Flag(help: "For an nginx with the module brotli_static: answer with .br files too.")
    var brotli = false

    func validate() throws {
        if brotli && server != .nginx { throw ValidationError("--brotli is for nginx.") }
    }

    func run() async throws {
        var console = Console(messages.language)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let run = CheckRun(options: site.buildOptions)
            let (prepared, found) = await run.prepare(reading.tree, reading.diagnostics)
            let errors = found.filter { $0.severity == .error }
            guard let prepared, errors.isEmpty else {
                console.report(errors)
                console.refuse(errors)
                throw ExitCode(1)
            }
            Machine.write(Array(text(for: prepared.table.rules).utf8))
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    private func text(for rules: ServerRules) -> String {
        switch server {
        case .nginx:
            NginxConfiguration(rules, serving: brotli ? [.gzip, .brotli] : [.gzip]).text
        case .apache: ApacheConfiguration(rules).text
        }
    }
}
