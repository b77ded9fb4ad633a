internal import SiteModel

/// The sources of the site, as the pages of a language show them.
struct Bibliography: Sendable {
    private let cards: PageCards
    /// In the order of sources.yml.
    private let sources: [CitedSource]
    private let made: [Made<CitedSource>]
    private let list: MadeList<CitedSource>
    private let indexByID: [String: Int]

    init(_ edition: Edition, cards: PageCards) {
        self.cards = cards
        sources = edition.site.sources.map { source in
            CitedSource(source: source, edition: edition, citing: cards.citing(source))
        }
        made = sources.map(SourceView.view.made)
        list = MadeList(made)
        indexByID = Dictionary(
            sources.enumerated().map { ($1.source.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(id: String) -> CitedSource? { indexByID[id].map { sources[$0] } }

    /// The source as lists show it, without a mark.
    func made(_ id: String) -> Made<CitedSource>? { indexByID[id].map { made[$0] } }

    /// All sources. Where the page being read is given, the lists of citing pages mark it.
    func all(reading page: Page?) -> MadeList<CitedSource> {
        guard let page, !page.sources.isEmpty else { return list }
        let cited = Set(page.sources)
        return MadeList(
            sources.indices.map { index in
                cited.contains(sources[index].source.id) ? marked(index, page) : made[index]
            }
        )
    }

    /// Sources that a page cites, in the order given; `isMarked` says whether the lists of citing
    /// pages mark it.
    func cited(_ ids: [String], by page: Page, isMarked: Bool) -> MadeList<CitedSource> {
        MadeList(
            ids.compactMap { id in
                indexByID[id].map { isMarked ? marked($0, page) : made[$0] }
            }
        )
    }

    private func marked(_ index: Int, _ page: Page) -> Made<CitedSource> {
        let source = sources[index]
        let citing = cards.citing(source.source, reading: page.id)
        return SourceView.view.made(
            of: CitedSource(source: source.source, edition: source.edition, citing: citing)
        )
    }
}
