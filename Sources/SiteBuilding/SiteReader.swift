internal import ContentParsing
package import Diagnostics
internal import EditorialChecks
package import SiteModel

/// Reads a source tree into a site: configuration, types, sources, words, pages.
package struct SiteReader: Sendable {
    let tree: SourceTree
    private let options: BuildOptions

    package init(_ tree: SourceTree, options: BuildOptions) {
        self.tree = tree
        self.options = options
    }

    /// - Returns: The site of what is right, and everything that is wrong. No site when site.yml is
    ///   missing or says too little to begin with.
    package func read() async -> (source: SiteSource?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let configuration = configuration(&diagnostics) else { return (nil, diagnostics) }
        let languages = configuration.languages.map(\.language)
        let layout = ContentLayout(of: tree, languages: languages)
        diagnostics += layout.diagnostics
        let sources = sources(languages, &diagnostics)
        let declared = types(layout.typeFiles, languages, &diagnostics)
        let types = types(declared, of: configuration)
        let strings = strings(languages, &diagnostics)
        let files = await pages(layout, configuration, types, sources, &diagnostics)
        let assembler = SiteAssembler(
            configuration: configuration,
            types: types,
            sources: sources,
            state: options.state,
            files: layout.attachments.map(\.attachedFile)
        )
        let (site, faults) = assembler.assemble(files)
        diagnostics += faults
        diagnostics += FrontMatterCheck(languages, types, strings, layout, tree)
            .diagnostics(files)
        let silences = Silences(in: files)
        let (heard, uses) = silences.applied(to: diagnostics)
        let source = SiteSource(
            site: site,
            layout: layout,
            strings: strings,
            assembler: assembler,
            files: files,
            silences: silences,
            silencesUsed: uses
        )
        return (source, heard + silences.faults())
    }
}

/// A site and what its pages are made with.
package struct SiteSource: Sendable {
    package let site: Site
    package let layout: ContentLayout
    package let strings: InterfaceStrings
    let assembler: SiteAssembler
    /// The language files of all pages, published or not.
    let files: [PageSource]
    let silences: Silences
    /// What of it front matter has needed already.
    let silencesUsed: Set<Silences.Use>

    /// The instant and the drafts that the site is made for.
    var state: PublicationState { assembler.state }
}

extension SiteReader {
    func configuration(_ diagnostics: inout [Diagnostic]) -> SiteConfiguration? {
        guard let file = ContentLayout.file(at: ContentLayout.configurationPath, in: tree) else {
            diagnostics.append(.missing(ContentLayout.configurationPath))
            return nil
        }
        let (configuration, faults) = SiteFileParser.parse(file)
        diagnostics += faults
        guard let configuration, let baseURL = options.baseURL else { return configuration }
        return configuration.replacing(baseURL: baseURL)
    }

    func sources(
        _ languages: [Language],
        _ diagnostics: inout [Diagnostic]
    ) -> [Source] {
        guard let file = ContentLayout.file(at: ContentLayout.sourcesPath, in: tree) else {
            return []
        }
        let (sources, faults) = SourcesParser.parse(file, languages: languages)
        diagnostics += faults
        return sources
    }

    func types(
        _ files: [SourceFile],
        _ languages: [Language],
        _ diagnostics: inout [Diagnostic]
    ) -> [ContentType] {
        var types: [ContentType] = []
        let names = files.map { TypeFileParser.typeName(of: $0.path) }
        for file in files {
            let (type, faults) = TypeFileParser.parse(
                file,
                languages: languages,
                typeNames: names
            )
            diagnostics += faults
            if let type { types.append(type) }
        }
        return types
    }

    /// The declared types, and that of the pages of topics where none is theirs.
    private func types(
        _ declared: [ContentType],
        of configuration: SiteConfiguration
    ) -> [ContentType] {
        guard let index = configuration.topicsPage?.value else { return declared }
        let topic = ContentType.topic(below: index, among: declared)
        let isDeclared = declared.contains { $0.section == index || $0.name == topic.name }
        return isDeclared ? declared : declared + [topic]
    }

    private func strings(
        _ languages: [Language],
        _ diagnostics: inout [Diagnostic]
    ) -> InterfaceStrings {
        guard let file = ContentLayout.file(at: ContentLayout.stringsPath, in: tree) else {
            diagnostics.append(.missing(ContentLayout.stringsPath))
            return InterfaceStrings(entries: [], formats: [:])
        }
        let (strings, faults) = StringsParser.parse(file, languages: languages)
        diagnostics += faults
        return strings
    }

    private func pages(
        _ layout: ContentLayout,
        _ configuration: SiteConfiguration,
        _ types: [ContentType],
        _ sources: [Source],
        _ diagnostics: inout [Diagnostic]
    ) async -> [PageSource] {
        let parser = PageParser(
            types: types,
            topics: configuration.topics.map(\.name),
            sources: sources.map(\.id)
        )
        let parsed = await parallelMap(layout.pageFiles, workers: options.workers) { page in
            parser.parse(
                page.file,
                id: page.id,
                language: page.language,
                type: ContentType.of(page.id, among: types)
            )
        }
        diagnostics += parsed.flatMap(\.1)
        return parsed.compactMap(\.0)
    }
}

extension Diagnostic {
    fileprivate static func missing(_ path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P322",
            Phrase(
                fr: "le site a un fichier « \(path) »",
                en: "the site has a file “\(path)”"
            ),
            at: SourceLocation(file: path)
        )
    }
}
