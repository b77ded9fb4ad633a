internal import SiteModel

/// The page that a template prints: what its card has, and all the rest.
enum PageView {
    static let name = "page"

    /// - Parameter fields: The names of the fields of all types.
    static func view(
        of type: ContentType,
        among fields: Set<String>,
        edition: View<Edition>
    ) -> View<Document> {
        let labels = LabelsView.labels(of: type, among: fields)
        let fields = FieldView.fields(of: type, among: fields)
        return View(
            name,
            including: CardView.unmarked,
            { $0.card },
            [
                "title-markup": .markup { $0.wording.markup($0.page.title) },
                "is-home": .flag { $0.page.id == .home },
                "language": .record(LanguageView.view) { $0.edition.language },
                "edition": .made(edition) { $0.scope.parts.content },
                "is-fallback": .flag(\.page.isFallback),
                "original-address": .text { $0.original?.address ?? "" },
                "canonical-url": .text { document in
                    document.canonicalRoute.map { document.site.url(of: $0) } ?? ""
                },
                "url": .text { $0.site.url(of: $0.route) },
                "default-url": .text { $0.site.url(of: Route("")) },
                "open-graph": .record(OpenGraphView.view) { OpenGraph($0) },
                "structured-data": .markup { $0.structuredData() },
                "has-release": .flag { $0.release != nil },
                "release-address": .text { document in
                    document.release.map(document.site.address) ?? ""
                },
                "is-in-calendar": .flag { $0.page.datedFacts.contains(where: \.isInCalendar) },
                "updated": .optional(DateView.view) { $0.textEdition.worded($0.page.updated) },
                "body": .markup(\.body.html),
                "has-body": .flag { !$0.body.html.isEmpty },
                "text": .markup { Array($0.body.html[..<$0.body.notesStart]) },
                "has-text": .flag { $0.body.notesStart > 0 },
                "notes": .markup { Array($0.body.html[$0.body.notesStart...]) },
                "has-notes": .flag { $0.body.notesStart < $0.body.html.count },
                "outline": .list(of: OutlineView.view) { $0.outline },
                "has-outline": .flag { $0.hasOutline },
                "breadcrumbs": .listMade(of: CardView.view) { $0.breadcrumbs },
                "translations": .list(of: TranslationView.view) { $0.translations },
                "other-languages": .list(of: OtherLanguageView.view) { $0.otherLanguages },
                "children": .listMade(of: CardView.view) { $0.children },
                "has-children": .flag { !$0.children.isEmpty },
                "facts": .listMade(of: FactView.view) { $0.givenFacts },
                "has-facts": .flag { !$0.givenFacts.isEmpty },
                "unknown-facts": .listMade(of: FactView.view) { $0.unknownFacts },
                "has-unknown-facts": .flag { !$0.unknownFacts.isEmpty },
                "unknown-by-day": .list(of: UnknownFactsView.view) { $0.unknownByDay },
                "fields": .record(fields) { $0 },
                "labels": .record(labels) { $0.scope.parts.labels(of: type) },
                "sources": .listMade(of: SourceView.view) { $0.sources },
                "has-sources": .flag { !$0.sources.isEmpty },
                "other-sources": .listMade(of: SourceView.view) { $0.otherSources },
                "has-other-sources": .flag { !$0.otherSources.isEmpty },
                "other-sources-start": .text { String($0.scope.citations.firstOther) },
                "number": .optionalText { $0.list.number > 1 ? String($0.list.number) : nil },
                "pagination": .optional(PaginationView.view) { $0.pagination },
                "is-further": .flag { $0.list.part != .first },
                "year": .optionalText { $0.list.part.year.map(String.init) },
                "years": .list(of: ListedYearView.view) { $0.years },
                "has-years": .flag { !$0.list.years.isEmpty },
                "previous": .optionalMade(CardView.view) { $0.previous },
                "next": .optionalMade(CardView.view) { $0.next },
                "has-neighbours": .flag { $0.previous != nil || $0.next != nil },
                "related": .listMade(of: CardView.view) { $0.related },
                "has-related": .flag { !$0.related.isEmpty },
                "feed": .optional(FeedView.view) { $0.feed },
                "news": .listMade(of: CardView.view) { $0.news },
                "has-news": .flag { !$0.news.isEmpty },
            ],
            and: spread
        )
    }

    /// The names by which a template spreads the page's list over several pages.
    static let spreadNames = Set(spread.map(\.key))

    /// What a template that spreads the page's list over several pages prints.
    private static let spread: KeyValuePairs<String, Facet<Document>> = [
        "listing": .listMade(of: CardView.view) { $0.listing },
        "has-listing": .flag { !$0.listing.isEmpty },
        "groups": .list(of: ListedGroupView.view) { $0.groups },
    ]
}
