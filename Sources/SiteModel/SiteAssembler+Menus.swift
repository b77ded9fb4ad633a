internal import Diagnostics

extension SiteAssembler {
    /// The configuration with the menus that can be shown: entries of pages that are not published
    /// are left out, those of no page are reported.
    func resolvedMenus(
        in directory: PageDirectory,
        _ isPublished: (PageID) -> Bool
    ) -> (SiteConfiguration, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let menus = configuration.menus.map { menu in
            SiteConfiguration.Menu(
                name: menu.name,
                entries: menu.entries.filter { entry in
                    if directory.contains(entry.value) { return isPublished(entry.value) }
                    diagnostics.append(.unknownEntry(entry, among: directory.paths))
                    return false
                }
            )
        }
        return (configuration.replacing(menus: menus), diagnostics)
    }

    /// What site.yml names besides menus and does not exist: pages, and the types that have feeds.
    func namedPageFaults(in directory: PageDirectory) -> [Diagnostic] {
        let named = [
            configuration.notFoundPage, configuration.searchPage, configuration.topicsPage,
            configuration.feeds?.section,
        ]
        let names = types.map(\.name)
        let subjects = configuration.feeds?.subjects ?? []
        let pages = named.compactMap(\.self) + configuration.yearPages
        return pages.filter { !directory.contains($0.value) }
            .map { .unknownEntry($0, among: directory.paths) }
            + subjects.filter { !names.contains($0.value) }
            .map { .unknownType($0, among: names) }
    }

    /// The names of the topics that have their pages below a page.
    func topicNames(below id: PageID) -> [String] {
        id == configuration.topicsPage?.value ? configuration.topics.map(\.name) : []
    }
}

extension Diagnostic {
    fileprivate static func unknownEntry(
        _ entry: Located<PageID>,
        among paths: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P309",
            Phrase(
                fr: "« \(entry.value.path) » n’est le dossier d’aucune page de « Content »",
                en: "“\(entry.value.path)” is the folder of no page of “Content”"
            ),
            at: entry.location,
            suggestion: .didYouMean(entry.value.path, among: paths)
        )
    }

    fileprivate static func unknownType(
        _ type: Located<String>,
        among names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P318",
            Phrase(
                fr: "aucun fichier de « Content/types » ne déclare le type « \(type.value) »",
                en: "no file of “Content/types” declares the type “\(type.value)”"
            ),
            at: type.location,
            suggestion: .didYouMean(type.value, among: names.sorted())
        )
    }
}
