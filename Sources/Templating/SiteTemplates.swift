package import Diagnostics
internal import Mustache
package import SiteModel

/// The templates of a site, compiled, and checked against what its pages have.
package struct SiteTemplates: Sendable {
    private let library: TemplateLibrary
    private let choice: TemplateChoice
    private let root: View<RootPage>
    /// By name of type.
    private let documents: [String: View<Document>]
    /// Those that look at which of the pages in a shared list is the one being read.
    private let marking: Set<TemplateUse>
    /// In the order of the languages.
    private let editions: [Edition]
    private let parts: [Language: SharedParts]

    /// Compiles `Templates/*.mustache` and `Templates/partials/**/*.mustache`, and checks each template
    /// against every type of page that it prints.
    ///
    /// Diagnosed (P5xx): what the engine finds; a missing `page.mustache` or `languages.mustache`; a
    /// page that names a template which does not exist; two assets that have one name in templates;
    /// words that a field needs and strings.yml does not have.
    ///
    /// - Parameter assets: The final address of each file, by its path relative to
    ///   `Templates/assets`.
    package static func make(
        from tree: SourceTree,
        site: Site,
        strings: InterfaceStrings,
        assets: [String: String]
    ) -> (SiteTemplates, [Diagnostic]) {
        let folder = TemplateFolder(tree)
        let (library, faults) = TemplateLibrary.compile(folder.templates + folder.partials)
        let (assets, assetFaults) = AssetNames.assets(assets)
        let views = SharedViews(site: site, strings: strings, assets: assets, card: CardView.view)
        let documents = views.documents()
        let choice = TemplateChoice(among: folder.templates.map(\.name))
        let uses = choice.uses(of: site, types: views.types)
        let checks = TemplateChecks(documents, root: views.root)
        let unmarked = SharedViews(
            site: site,
            strings: strings,
            assets: assets,
            card: CardView.unmarked
        )
        // A template that has more faults where shared cards are unmarked looks at the marks.
        let unmarkedChecks = TemplateChecks(unmarked.documents(), root: unmarked.root)
        let marking = uses.filter { use in
            checks.faultCount(of: use, in: library)
                < unmarkedChecks.faultCount(of: use, in: library)
        }
        let editions = site.configuration.languages.map { language in
            let wording = Wording(language.language, strings: strings)
            return Edition(site, in: language, wording: wording)
        }
        let templates = SiteTemplates(
            library: library,
            choice: choice,
            root: views.root,
            documents: documents,
            marking: Set(marking),
            editions: editions,
            parts: Dictionary(
                editions.map { edition in
                    let parts = SharedParts(edition, among: editions, views: views)
                    return (edition.language.language, parts)
                },
                uniquingKeysWith: { first, _ in first }
            )
        )
        let diagnostics =
            faults + checks.diagnostics(of: uses, in: library) + choice.check(site)
            + assetFaults + FlagWords.check(views.types, strings: strings)
        return (templates, diagnostics.sorted())
    }
}
