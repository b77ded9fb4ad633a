internal import ArgumentParser
internal import ContentParsing
internal import Diagnostics
internal import FoundationEssentials
internal import MarkdownRendering
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal markdown`: the HTML fragment that the Markdown stage makes of a text.
struct MarkdownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Prints the HTML of a Markdown text.",
        discussion: """
            With “none” the text goes through cmark-gfm and its extensions alone, raw HTML included. \
            Links are printed as they are written, for only a site knows where they lead. Front matter \
            is left out, and a file cites the sources of the site that --site names. \
            Exit status: 0 printed, 1 printed and the text has errors, 2 the machine failed, 64 usage.
            """
    )

    /// Whose typography is applied, or none of what the project adds.
    enum TextLanguage: String, ExpressibleByArgument, CaseIterable {
        case fr, en, none
    }

    @OptionGroup var site: SitePlace

    @Option(help: "The language of the text; “none” is plain cmark-gfm.")
    var language = TextLanguage.fr

    @Flag(help: "Let raw HTML through.")
    var rawHTML = false

    @Flag(help: "Read a JSON array of texts, and print a JSON array of their HTML.")
    var batch = false

    @Argument(help: ArgumentHelp("The file to read; - is standard input.", valueName: "file"))
    var file = "-"

    func run() async throws {
        var console = Console(MessageLanguage(environment: Machine.locale))
        do {
            let input = try Machine.read(file)
            if batch {
                try printBatch(input, on: console)
            } else {
                console.quote(SourceTree([fragment(input)]))
                let (html, diagnostics) = rendered(input, of: await surroundings())
                Machine.write(html)
                try finish(diagnostics, on: console)
            }
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }
}

extension MarkdownCommand {
    private func printBatch(_ input: [UInt8], on console: Console) throws {
        guard let texts = try? JSONDecoder().decode([String].self, from: Data(input)) else {
            throw InputError.notAnArrayOfTexts
        }
        let results = texts.map { rendered(Array($0.utf8)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        let html = results.map { String(decoding: $0.html, as: UTF8.self) }
        Machine.write(Array(try encoder.encode(html)) + [UInt8(ascii: "\n")])
        try finish(results.flatMap(\.diagnostics), on: console)
    }

    /// What a site gives its texts.
    private struct Surroundings {
        var citations: [String: [UInt8]] = [:]
        var limits = TextLimits()
    }

    /// The sources that a file of a site can cite, and the site's limits; nothing of the sort for
    /// standard input, and where there is no site.
    private func surroundings() async -> Surroundings {
        guard file != "-", language != .none,
            case .success(let reading) = Result(
                catching: SourceReader(siteFolder: site.folder).read
            )
        else { return Surroundings() }
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: Machine.now, includesDrafts: true),
            workers: Machine.cores
        )
        let source = await SiteReader(reading.tree, options: options).read().source
        guard let source else { return Surroundings() }
        return Surroundings(
            citations: source.citations(in: Language(language.rawValue)),
            limits: source.site.configuration.textLimits
        )
    }

    private func rendered(
        _ text: [UInt8],
        of surroundings: Surroundings = Surroundings()
    ) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        if language == .none {
            let source = MarkdownSource(bytes: text, file: name)
            let fault = TextBounds.fault(in: source, limits: surroundings.limits)
            return fault.map { ([], [$0]) } ?? (PlainMarkdown.html(text), [])
        }
        let renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: Language(language.rawValue),
                labels: language == .fr ? .french : .english,
                citations: surroundings.citations,
                allowsRawHTML: rawHTML,
                limits: surroundings.limits
            )
        )
        let body = PageText.body(of: text)
        let (result, diagnostics) = renderer.render(
            MarkdownSource(bytes: body.bytes, file: name, firstLine: body.firstLine),
            resolving: { _ in .external }
        )
        return (result.html, diagnostics)
    }

    private func finish(_ diagnostics: [Diagnostic], on console: Console) throws {
        console.report(diagnostics)
        if PublicationGate.errors.isClosed(by: diagnostics) { throw ExitCode(1) }
    }

    /// How messages name the input.
    private var name: String { file == "-" ? "stdin" : file }

    private func fragment(_ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: name, origin: name, content: .text(bytes))
    }
}
