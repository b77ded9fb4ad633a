internal import SiteModel

/// A page of the site map, and those below it.
struct PageBranch {
    let card: Made<Card>
    let children: [PageBranch]
    /// How many pages below it the map leaves to the page's own list, in words; `nil` where none.
    let omitted: String?

    /// In pages: more would make the map heavier than the search that it stands in for. Of a larger
    /// site the map has the upper levels, and of each long list the page that lists it.
    static let limit = 200

    /// The pages below the home page, each with those below it, in the order of lists. All of them, up to
    /// ``limit``.
    static func siteMap(of cards: PageCards) -> MadeList<PageBranch> {
        let shown = shown(below: .home, cards)
        return MadeList(
            branches(below: .home, cards, shown).map(PageBranchView.view.made)
        )
    }
}

extension PageBranch {
    /// The pages whose children the map shows: from the top, as long as there is room.
    private static func shown(below home: PageID, _ cards: PageCards) -> Set<PageID> {
        var shown: Set<PageID> = []
        var waiting = [home]
        var next = 0
        var room = limit
        while next < waiting.count {
            let id = waiting[next]
            next += 1
            let children = cards.pages(below: id)
            guard children.count <= room || id == home else { continue }
            room -= children.count
            shown.insert(id)
            waiting += children
        }
        return shown
    }

    private static func branches(
        below id: PageID,
        _ cards: PageCards,
        _ shown: Set<PageID>
    ) -> [PageBranch] {
        cards.pages(below: id).compactMap { id in
            guard let page = cards[id] else { return nil }
            let isShown = shown.contains(id)
            let count = isShown ? 0 : cards.pages(below: id).count
            let words = page.edition.wording.words(for: String(count), unit: nil)
            return PageBranch(
                card: page.card,
                children: isShown ? branches(below: id, cards, shown) : [],
                omitted: count == 0 ? nil : words
            )
        }
    }
}
