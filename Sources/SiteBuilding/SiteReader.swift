internal import ContentParsing
package import Diagnostics
internal import EditorialChecks
package import SiteModel

/// Reads a source tree into a site: configuration, types, sources, words, pages.
package struct SiteReader: Sendable {
    let tree: SourceTree
    let options: BuildOptions

    package init(_ tree: SourceTree, options: BuildOptions) {
        self.tree = tree
        self.options = options
    }

    /// - Parameter old: What was read before with the same options: what has not changed since is taken
    ///   from it. The outcome does not depend on it.
    /// - Returns: The site of what is right, and everything that is wrong. No site when site.yml is
    ///   missing or says too little to begin with.
    package func read(
        after old: SiteSource? = nil
    ) async -> (source: SiteSource?, diagnostics: [Diagnostic]) {
        let changes = old.flatMap { tree.changes(from: $0.tree) }
        var diagnostics: [Diagnostic] = []
        guard let configuration = configuration(&diagnostics, after: old?.ground) else {
            return (nil, diagnostics)
        }
        let languages = configuration.languages.map(\.language)
        let (layout, changedPages) = layout(languages, changes, after: old)
        let onlyPages = changes != nil && changedPages?.count == changes?.count
        let ground = ground(configuration, diagnostics, layout, after: old?.ground)
        let known = old.flatMap { $0.ground === ground ? $0 : nil }
        let pages = await ParsedPages(
            layout.pageFiles,
            on: ground,
            after: known?.pages,
            changed: changedPages,
            workers: options.workers
        )
        let files = pages.sources
        let assembler = SiteAssembler(
            configuration: ground.configuration,
            types: ground.types,
            sources: ground.sources,
            state: options.state,
            files: layout.attachments.map(\.attachedFile)
        )
        let isBeside = known.map { onlyPages || $0.layout.hasSameAttachments(as: layout) } == true
        let beside = isBeside ? known : nil
        let assembly = assembler.assembly(of: files, after: beside?.assembly)
        let frontMatter = await FrontMatterFindings(
            FrontMatterCheck(languages, ground.types, ground.strings, layout, tree),
            assembly,
            after: beside.map { ($0.frontMatter, $0.assembly) },
            workers: options.workers
        )
        let silences = Silences(in: files)
        let (heard, uses) = silences.applied(
            to: ground.diagnostics + layout.diagnostics + pages.diagnostics + assembly.diagnostics
                + frontMatter.diagnostics
        )
        let source = SiteSource(
            tree: tree,
            ground: ground,
            layout: layout,
            pages: pages,
            assembler: assembler,
            assembly: assembly,
            frontMatter: frontMatter,
            silences: silences,
            silencesUsed: uses,
            original: onlyPages ? beside?.revision : nil
        )
        return (source, heard + silences.faults())
    }
}

extension SiteReader {
    func configuration(_ diagnostics: inout [Diagnostic]) -> SiteConfiguration? {
        guard let file = configurationFile else {
            diagnostics.append(.missing(ContentLayout.configurationPath))
            return nil
        }
        let (configuration, faults) = SiteFileParser.parse(file) { languages in
            words(beside: file.path, languages)
        }
        diagnostics += faults
        guard let configuration, let baseURL = options.baseURL else { return configuration }
        return configuration.replacing(baseURL: baseURL)
    }

    /// The words of the languages that have a file of their own beside a YAML file.
    func words(beside path: String, _ languages: [Language]) -> [TranslatedWords] {
        languages.compactMap { language in
            tree[TranslatedWords.path(beside: path, in: language)]
                .map { TranslatedWords(language, $0) }
        }
    }

    func sources(
        _ languages: [Language],
        _ diagnostics: inout [Diagnostic]
    ) -> [Source] {
        guard let file = ContentLayout.file(at: ContentLayout.sourcesPath, in: tree) else {
            return []
        }
        let (sources, faults) = SourcesParser.parse(
            file,
            with: words(beside: ContentLayout.sourcesPath, languages),
            languages: languages
        )
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
                with: words(beside: file.path, languages),
                languages: languages,
                typeNames: names
            )
            diagnostics += faults
            if let type { types.append(type) }
        }
        diagnostics += TypeFileParser.sectionFaults(types, in: files)
        return types
    }

    /// The declared types, and that of the pages of topics where none is theirs.
    func types(
        _ declared: [ContentType],
        of configuration: SiteConfiguration
    ) -> [ContentType] {
        guard let index = configuration.topicsPage?.value else { return declared }
        let topic = ContentType.topic(below: index, among: declared)
        let isDeclared = declared.contains { $0.section == index || $0.name == topic.name }
        return isDeclared ? declared : declared + [topic]
    }

    func strings(
        _ languages: [Language],
        _ diagnostics: inout [Diagnostic]
    ) -> InterfaceStrings {
        guard let file = ContentLayout.file(at: ContentLayout.stringsPath, in: tree) else {
            diagnostics.append(.missing(ContentLayout.stringsPath))
            return InterfaceStrings(entries: [], formats: [:])
        }
        let (strings, faults) = StringsParser.parse(
            file,
            with: words(beside: ContentLayout.stringsPath, languages),
            languages: languages
        )
        diagnostics += faults
        return strings
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
