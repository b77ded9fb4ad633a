package import Diagnostics
internal import Mustache
package import SiteModel

/// The templates of a site, compiled, and checked against what its pages have.
package struct SiteTemplates: Sendable {
    private let compiled: CompiledTemplates
    let choice: TemplateChoice
    let views: SharedViews
    /// The templates that look at which page of a shared list is the one being read.
    let marking: Set<TemplateUse>
    /// The templates that print a long list over several pages.
    let spreading: Set<TemplateUse>
    /// The templates that show what is gathered from all pages.
    let gathering: [Gathered: Set<TemplateUse>]
    /// In the order of the languages.
    let editions: [Edition]
    let parts: LanguageParts
    private let strings: InterfaceStrings

    var library: TemplateLibrary { compiled.library }

    /// Compiles `Templates/NAME.mustache` and `Templates/partials/PATH.mustache`, and checks each
    /// template against every type of page that it prints.
    ///
    /// Diagnosed (P5xx): what the engine finds; a missing `page.mustache` or `languages.mustache`; a
    /// page that names a template which does not exist; two assets that have one name in templates;
    /// words that a field needs and strings.yml does not have.
    ///
    /// - Parameters:
    ///   - assets: The final address of each file, by its path relative to `Templates/assets`.
    ///   - integrity: What the attribute `integrity` says of style sheets and scripts, by the same path.
    ///   - old: Templates of the same folder at an earlier time: what was compiled is taken from them where
    ///     their texts are the same.
    package static func make(
        from tree: SourceTree,
        site: Site,
        strings: InterfaceStrings,
        assets: [String: String],
        integrity: [String: String] = [:],
        after old: SiteTemplates? = nil
    ) -> (SiteTemplates, [Diagnostic]) {
        let folder = TemplateFolder(tree)
        let compiled = CompiledTemplates(folder, after: old?.compiled)
        let (assets, assetFaults) = Asset.named(assets, integrity: integrity)
        let views = SharedViews(site: site, strings: strings, assets: assets)
        let choice = TemplateChoice(among: folder.templates.map(\.name))
        let uses = choice.uses(of: site, types: views.types)
        let checker = TemplateChecker(compiled.library, uses, views)
        let templates = SiteTemplates(
            compiled: compiled,
            choice: choice,
            views: views,
            marking: checker.uses(reading: [CardView.mark], of: CardView.name)
                .union(checker.uses(reading: [CardView.mark], of: ListingView.name)),
            spreading: checker.uses(reading: PageView.spreadNames, of: PageView.name),
            gathering: Dictionary(
                uniqueKeysWithValues: Gathered.allCases.map { gathered in
                    (gathered, checker.uses(reading: [gathered.rawValue]))
                }
            ),
            strings: strings,
            site: site
        )
        let diagnostics =
            compiled.diagnostics + checker.diagnostics + choice.check(site) + assetFaults
            + FlagWords.check(views.types, strings: strings)
        return (templates, diagnostics.sorted())
    }

    private init(
        compiled: CompiledTemplates,
        choice: TemplateChoice,
        views: SharedViews,
        marking: Set<TemplateUse>,
        spreading: Set<TemplateUse>,
        gathering: [Gathered: Set<TemplateUse>],
        strings: InterfaceStrings,
        site: Site
    ) {
        self.compiled = compiled
        self.choice = choice
        self.views = views
        self.marking = marking
        self.spreading = spreading
        self.gathering = gathering
        self.strings = strings
        let editions = site.configuration.languages.map { language in
            Edition(
                site,
                in: language,
                wording: Wording(language.language, strings: strings)
            )
        }
        self.editions = editions
        parts = LanguageParts(editions, views: views) { page in
            spreading.contains(choice.use(for: page))
        }
    }

    /// The same templates for a site that differs from theirs in the words of its pages alone: not in its
    /// pages, types, menus and addresses, nor in the templates that pages name.
    package func replacing(site: Site) -> SiteTemplates {
        SiteTemplates(
            compiled: compiled,
            choice: choice,
            views: views,
            marking: marking,
            spreading: spreading,
            gathering: gathering,
            strings: strings,
            site: site
        )
    }
}
