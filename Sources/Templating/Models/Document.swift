internal import SiteModel

/// A page on its way to a template: its text rendered, its fields in the order of their type.
///
/// A class, so that what several names need is made once, and only when a template uses one of them.
final class Document {
    /// In the language of the page's text.
    let scope: PageScope
    /// What pages in the language of the page's address share: another where the page lacks it.
    let parts: SharedParts
    let body: RenderedText
    /// Makes JSON-LD that can stand in a `script` element; empty for a page without.
    let structuredData: () -> [UInt8]
    /// What the page gathers from others.
    let sheet: PageSheet
    /// Where the press release of the page is; `nil` where it has none.
    let release: Route?
    /// The page as lists show it.
    let card: Made<Card>
    /// What the page lists, or the part of it that stands here.
    let list: ListPage
    private let marksCards: Bool

    /// - Parameters:
    ///   - list: The part of the page's list that stands here.
    ///   - marksCards: Whether the lists that all pages share mark the page, which costs: only where
    ///     the template looks at the marks.
    init(
        _ scope: PageScope,
        in parts: SharedParts,
        card: Made<Card>,
        body: RenderedText,
        list: ListPage,
        structuredData: @escaping () -> [UInt8],
        sheet: PageSheet,
        release: Route?,
        marksCards: Bool
    ) {
        self.scope = scope
        self.parts = parts
        self.card = card
        self.body = body
        self.list = list
        self.structuredData = structuredData
        self.sheet = sheet
        self.release = release
        self.marksCards = marksCards
    }

    private(set) lazy var outline = OutlineEntry.outline(of: body.headings)
    /// The value of each field of the type.
    private lazy var values = Self.values(of: scope.page)
    private lazy var stated = Self.stated(values, in: scope)
    private lazy var facts = [Made<StatedFact>?](repeating: nil, count: stated.count)
    /// The facts that the page gives.
    private(set) lazy var givenFacts = MadeList<StatedFact>(stated.indices.compactMap(fact))
    /// Those that are to be announced.
    private(set) lazy var unknownFacts = MadeList<StatedFact>(
        stated.indices.compactMap { stated[$0]?.checked == nil ? nil : fact($0) }
    )
    /// The same by the day when they were last looked for.
    private(set) lazy var unknownByDay = UnknownFacts.byDay(
        stated.indices.lazy.compactMap { [self] index in
            guard let fact = stated[index], fact.checked != nil else { return nil }
            return self.fact(index).map { (fact, $0) }
        },
        wording: scope.wording
    )
    /// The pages directly below, in the order of lists.
    private(set) lazy var children = parts.cards.children(of: scope.page.id)
    /// What the page lists here, as cards.
    private(set) lazy var listing = parts.cards.cards(of: list.pages)
    private(set) lazy var related = parts.cards.cards(
        of: parts.edition.site.pages(relatedTo: scope.page)
    )
    /// The sources that the page cites, in the order of citation.
    private(set) lazy var sources = cited(scope.page.sources)
    /// Those that have no note in the text.
    private(set) lazy var otherSources = cited(scope.citations.others)
    /// The page before this one in the list of the page above.
    private(set) lazy var previous = site.page(before: page).flatMap { parts.cards[$0.id]?.card }
    /// The page behind this one in the list of the page above.
    private(set) lazy var next = site.page(behind: page).flatMap { parts.cards[$0.id]?.card }

    var page: Page { scope.page }
    var edition: Edition { parts.edition }
    /// The site in the language of the page's text.
    var textEdition: Edition { scope.parts.edition }
    var wording: Wording { scope.wording }
    var site: Site { edition.site }

    /// An outline of three entries or more is worth showing.
    var hasOutline: Bool { outline.reduce(0) { $0 + 1 + $1.children.count } >= 3 }

    var sections: Made<Sections> { parts.sections(reading: marksCards ? page.id : nil) }

    var bibliography: MadeList<CitedSource> {
        scope.parts.bibliography.all(reading: marksCards && !page.isFallback ? page : nil)
    }

    /// The value of a field of the type, by its place, with what it is read against.
    func given(_ field: Int) -> GivenValue? {
        values[field].map { GivenValue(value: $0, scope: scope) }
    }

    /// What the lists of facts show of a field of the type, by its place; `nil` where they do not show
    /// it.
    func fact(_ field: Int) -> Made<StatedFact>? {
        if let made = facts[field] { return made }
        facts[field] = stated[field].map(FactView.view.made)
        return facts[field]
    }

    private func cited(_ ids: [String]) -> MadeList<CitedSource> {
        let isMarked = marksCards && !scope.page.isFallback
        return scope.parts.bibliography.cited(ids, by: scope.page, isMarked: isMarked)
    }
}

// The other pages that it leads to.
extension Document {
    /// From the home page down to the parent.
    var breadcrumbs: MadeList<Card> {
        parts.cards.ancestors(of: page.id)
    }

    /// The same pages below their sections.
    var groups: [ListedGroup] { ListedGroup.groups(of: list.pages, parts.cards) }

    var feed: ListedFeed? { edition.feed(of: page.id) }

    /// The newest news that the page’s feed has; none where it has no feed.
    var news: MadeList<Card> {
        guard let feed = edition.feed(of: page.id)?.feed else { return MadeList([]) }
        return parts.cards.cards(of: feed.newest.map { site.pages[$0] })
    }

    var pagination: Pagination? { Pagination(list, of: page, in: site) }

    /// Where the document stands.
    var route: Route { site.route(of: page, list.part) }

    /// The address that search engines are to show: that of the page whose text this is.
    var canonicalRoute: Route? {
        guard page.isFallback else { return route }
        return original.map { site.route(of: $0.page, hasPart($0) ? list.part : .first) }
    }

    /// Whether the same part of the list exists in another language.
    private func hasPart(_ page: ListedPage) -> Bool { site.has(list.part, of: page.page) }

    /// The years of the page's list that have a page of their own, the newest first.
    var years: [ListedYear] {
        list.years.map {
            ListedYear(year: $0, page: page, site: site, isCurrent: $0 == list.part.year)
        }
    }

    /// The page whose text this is: itself, unless it lacks its language.
    var original: ListedPage? { scope.parts.cards[page.id] }

    /// In every language that has the page, itself included; none for a page that lacks its own.
    var translations: [Translation] {
        if page.isFallback { return [] }
        return parts.languages.compactMap { pages in
            pages[page.id].flatMap { page in
                page.isFallback || !hasPart(page)
                    ? nil
                    : Translation(
                        page: page,
                        route: site.route(of: page.page, list.part),
                        isCurrent: page.edition === edition
                    )
            }
        }
    }

    /// For every other language of the site.
    var otherLanguages: [OtherLanguage] {
        parts.languages
            .filter { $0.edition !== edition }
            .map { pages in
                let part = pages[page.id].map(hasPart) == true ? list.part : .first
                return OtherLanguage(pages, for: page.id, part)
            }
    }
}

private extension Document {
    /// Pages give their fields in the type's order, some or all of them.
    static func values(of page: Page) -> [FieldValue?] {
        var given = page.fields[...]
        return page.type.fields.map { field in
            given.first?.name == field.name ? given.removeFirst().value : nil
        }
    }

    static func stated(_ values: [FieldValue?], in scope: PageScope) -> [StatedFact?] {
        let labels = scope.parts.labels(of: scope.page.type).texts
        return zip(scope.page.type.fields, values).enumerated().map { index, entry in
            let (field, value) = entry
            guard let value, !labels[index].isEmpty, StatedFact.isOne(value, field.kind) else {
                return nil
            }
            return StatedFact(value, of: field, label: labels[index], in: scope)
        }
    }
}
