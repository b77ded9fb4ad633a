internal import SiteModel

/// The page that a template prints: what its card has, and all the rest.
enum PageView {
    /// - Parameter spreadsLists: Whether templates can name the part of a list that stands on a page;
    ///   those that do not name it print no list over several pages.
    static func view(
        of type: ContentType,
        edition: View<Edition>,
        source: View<CitedSource>,
        spreadsLists: Bool
    ) -> View<Document> {
        let fields = FieldView.fields(of: type, source: source)
        let labels = LabelsView.labels(of: type)
        return View(
            "page",
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
                "structured-data": .markup(\.structuredData),
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
                "outline": .list(of: OutlineView.view, \.outline),
                "has-outline": .flag(\.hasOutline),
                "breadcrumbs": .listMade(of: CardView.view, \.breadcrumbs),
                "translations": .list(of: TranslationView.view, \.translations),
                "other-languages": .list(of: OtherLanguageView.view, \.otherLanguages),
                "children": .listMade(of: CardView.view, \.children),
                "has-children": .flag { !$0.children.isEmpty },
                "facts": .listMade(of: FactView.view, \.givenFacts),
                "has-facts": .flag { !$0.givenFacts.isEmpty },
                "unknown-facts": .listMade(of: FactView.view, \.unknownFacts),
                "has-unknown-facts": .flag { !$0.unknownFacts.isEmpty },
                "unknown-by-day": .list(of: UnknownFactsView.view, \.unknownByDay),
                "fields": .record(fields) { $0 },
                "labels": .record(labels) { $0.scope.parts.labels(of: type) },
                "sources": .listMade(of: source, \.sources),
                "has-sources": .flag { !$0.sources.isEmpty },
                "other-sources": .listMade(of: source, \.otherSources),
                "has-other-sources": .flag { !$0.otherSources.isEmpty },
                "other-sources-start": .text { String($0.scope.citations.firstOther) },
                "number": .optionalText { $0.list.number > 1 ? String($0.list.number) : nil },
                "pagination": .optional(PaginationView.view, \.pagination),
                "previous": .optionalMade(CardView.view, \.previous),
                "next": .optionalMade(CardView.view, \.next),
                "has-neighbours": .flag { $0.previous != nil || $0.next != nil },
                "related": .listMade(of: CardView.view, \.related),
                "has-related": .flag { !$0.related.isEmpty },
                "feed": .optional(FeedView.view, \.feed),
                "news": .listMade(of: CardView.view, \.news),
                "has-news": .flag { !$0.news.isEmpty },
            ],
            and: spreadsLists ? spread : [:]
        )
    }

    /// What a template that spreads the page's list over several pages prints.
    private static let spread: KeyValuePairs<String, Facet<Document>> = [
        "listing": .listMade(of: CardView.view, \.listing),
        "has-listing": .flag { !$0.listing.isEmpty },
        "groups": .list(of: ListedGroupView.view, \.groups),
    ]
}
