internal import SiteModel

/// What the pages of a language share, made once and only read from then on.
///
/// A class, so that the scopes of all pages share one.
final class SharedParts: Sendable {
    let edition: Edition
    let content: Made<Edition>
    let cards: PageCards
    /// The pages of every language of the site, in its order.
    let languages: [PageCards]
    let bibliography: Bibliography
    /// The entries of each menu; pages that the language lacks are left out.
    let menus: [[MenuTarget]]
    /// The pages below the home page, as a tree.
    let siteMap: MadeList<PageBranch>
    private let views: SharedViews
    private let plainSections: Sections
    private let madeSections: Made<Sections>
    private let labels: [String: TypeLabels]

    /// - Parameter listed: Whether a page shows all pages directly below it.
    init(
        _ cards: PageCards,
        among languages: [PageCards],
        views: SharedViews,
        listed: @escaping @Sendable (PageID) -> Bool
    ) {
        edition = cards.edition
        self.cards = cards
        self.languages = languages
        self.views = views
        content = views.edition.made(of: edition)
        bibliography = Bibliography(edition, cards: cards)
        let site = cards.edition.site
        plainSections = Sections(views.sectionIDs, cards: cards) { page in
            listed(page.id) ? site.years(of: page) : []
        }
        madeSections = views.sections.made(of: plainSections)
        menus = edition.site.configuration.menus.map { menu in
            menu.entries.compactMap { entry in
                cards[entry.value].map { MenuTarget($0, id: entry.value) }
            }
        }
        siteMap = PageBranch.siteMap(of: cards, listed: listed)
        labels = Dictionary(
            views.types.map { ($0.name, TypeLabels($0, in: cards.edition)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The sections. Where the page being read is given, they mark it.
    func sections(reading page: PageID?) -> Made<Sections> {
        guard let page else { return madeSections }
        return views.sections.made(
            of: Sections(plainSections, reading: page, cards: cards)
        )
    }

    /// The labels of a declared type.
    func labels(of type: ContentType) -> TypeLabels {
        labels[type.name] ?? TypeLabels(type, in: edition)
    }
}
