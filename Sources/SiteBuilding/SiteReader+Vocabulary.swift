package import ContentParsing
package import Diagnostics
internal import SiteModel

extension SiteReader {
    /// The names that the files of the site can use. No page is read: their folders say enough.
    ///
    /// - Returns: `nil` when site.yml is missing or says too little to begin with; what is wrong with
    ///   it, with the types and with the sources.
    package func vocabulary() -> (vocabulary: SiteVocabulary?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let configuration = configuration(&diagnostics) else { return (nil, diagnostics) }
        let languages = configuration.languages.map(\.language)
        let layout = ContentLayout(of: tree, languages: languages)
        var types = types(layout.typeFiles, languages, &diagnostics)
        if !types.contains(where: { $0.name == ContentType.page.name }) { types.append(.page) }
        let ids = Set(layout.pageFiles.map(\.id)).sorted()
        let vocabulary = SiteVocabulary(
            languages: languages,
            types: types.sorted { $0.name < $1.name },
            topics: configuration.topics,
            sources: sources(languages, &diagnostics),
            pages: ids.map { id in
                SiteVocabulary.NamedPage(id: id, type: ContentType.of(id, among: types).name)
            },
            templates: tree.files.compactMap { Self.template($0.path) }
        )
        return (vocabulary, diagnostics)
    }

    /// The name of a template that pages can choose.
    private static func template(_ path: String) -> String? {
        let folder = "Templates/"
        let ending = ".mustache"
        guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
        let name = path.dropFirst(folder.count).dropLast(ending.count)
        return name.contains("/") || name == "languages" ? nil : String(name)
    }
}
