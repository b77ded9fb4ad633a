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
        for page in [configuration.notFoundPage, configuration.searchPage] {
            guard let page, !directory.contains(page.value) else { continue }
            diagnostics.append(.unknownEntry(page, among: directory.paths))
        }
        return (configuration.replacing(menus: menus), diagnostics)
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
}
