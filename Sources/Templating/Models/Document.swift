internal import SiteModel

/// A page on its way to a template: its text rendered, its fields in the order of their type.
struct Document {
    /// In the language of the page's text.
    let scope: PageScope
    /// What pages in the language of the page's address share: another where the page lacks it.
    let parts: SharedParts
    let body: RenderedText
    /// JSON-LD that can stand in a `script` element; empty for a page without.
    let structuredData: [UInt8]
    /// What the page gathers from others.
    let sheet: PageSheet
    /// Where the press release of the page is; `nil` where it has none.
    let release: Route?
    /// The page as lists show it.
    let card: Made<Card>
    let outline: [OutlineEntry]
    /// For each field of the type what the lists of facts show of it, where they show it.
    let facts: [Made<StatedFact>?]
    /// Those that the page gives.
    let givenFacts: MadeList<StatedFact>
    /// Those that are to be announced.
    let unknownFacts: MadeList<StatedFact>
    /// The same by the day when they were last looked for.
    let unknownByDay: [UnknownFacts]
    /// The pages directly below, in the order of lists.
    let children: MadeList<Card>
    /// What the page lists, or the part of it that stands here.
    let list: ListPage
    /// The same as cards.
    let listing: MadeList<Card>
    let related: MadeList<Card>
    /// The sources that the page cites, in the order of citation.
    let sources: MadeList<CitedSource>
    /// Those that have no note in the text.
    let otherSources: MadeList<CitedSource>
    private let values: [FieldValue?]
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
        structuredData: [UInt8],
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
        let values = Self.values(of: scope.page)
        let stated = Self.facts(values, in: scope)
        let facts = stated.map { $0.map(FactView.view.made) }
        self.values = values
        self.facts = facts
        givenFacts = MadeList(facts.compactMap(\.self))
        unknownFacts = MadeList(
            zip(stated, facts).compactMap { $0?.checked == nil ? nil : $1 }
        )
        unknownByDay = UnknownFacts.byDay(
            zip(stated, facts).lazy.compactMap { fact, made in
                fact.flatMap { fact in made.map { (fact, $0) } }
            },
            wording: scope.wording
        )
        outline = OutlineEntry.outline(of: body.headings)
        children = parts.cards.children(of: scope.page.id)
        listing = parts.cards.cards(of: list.pages)
        related = parts.cards.cards(of: parts.edition.site.pages(relatedTo: scope.page))
        func cited(_ ids: [String]) -> MadeList<CitedSource> {
            let isMarked = marksCards && !scope.page.isFallback
            return scope.parts.bibliography.cited(ids, by: scope.page, isMarked: isMarked)
        }
        sources = cited(scope.page.sources)
        otherSources = cited(scope.citations.others)
    }

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
    var route: Route { site.route(of: page, number: list.number) }

    /// The page before this one in the list of the page above.
    var previous: Made<Card>? {
        site.page(before: page).flatMap { parts.cards[$0.id]?.card }
    }

    /// The page behind this one in the list of the page above.
    var next: Made<Card>? {
        site.page(behind: page).flatMap { parts.cards[$0.id]?.card }
    }

    /// The address that search engines are to show: that of the page whose text this is.
    var canonicalRoute: Route? {
        guard page.isFallback else { return route }
        return original.map { site.route(of: $0.page, number: hasNumber($0) ? list.number : 1) }
    }

    /// Whether the same page of the list exists in another language.
    private func hasNumber(_ page: ListedPage) -> Bool {
        list.number == 1 || list.number <= site.pageCount(of: page.page)
    }

    /// The page whose text this is: itself, unless it lacks its language.
    var original: ListedPage? { scope.parts.cards[page.id] }

    /// In every language that has the page, itself included; none for a page that lacks its own.
    var translations: [Translation] {
        if page.isFallback { return [] }
        return parts.languages.compactMap { pages in
            pages[page.id].flatMap { page in
                page.isFallback || !hasNumber(page)
                    ? nil
                    : Translation(
                        page: page,
                        route: site.route(of: page.page, number: list.number),
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
                let number = pages[page.id].map(hasNumber) == true ? list.number : 1
                return OtherLanguage(pages, for: page.id, number: number)
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

    static func facts(_ values: [FieldValue?], in scope: PageScope) -> [StatedFact?] {
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
