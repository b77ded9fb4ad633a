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
    /// ``limit``; beyond it the map leaves to a page what its own list shows, and nothing else: from the
    /// map every page is reached by links.
    ///
    /// - Parameter listed: Whether a page shows all pages directly below it, on as many pages as it takes.
    static func siteMap(of cards: PageCards, listed: @escaping @Sendable (PageID) -> Bool)
        -> MadeList<PageBranch>
    {
        let home = cards.pages(below: .home)
        return MadeList(count: home.count) {
            branches(home, cards, shown(below: home, cards), listed)
                .map { PageBranchView.view.made(of: $0.branch) }
        }
    }
}

extension PageBranch {
    /// The pages whose children the map shows: from the top, as long as there is room.
    private static func shown(below home: [PageID], _ cards: PageCards) -> Set<PageID> {
        var shown: Set<PageID> = []
        var waiting = home
        var next = 0
        var room = limit - home.count
        while next < waiting.count {
            let id = waiting[next]
            next += 1
            let children = cards.pages(below: id)
            guard children.count <= room else { continue }
            room -= children.count
            shown.insert(id)
            waiting += children
        }
        return shown
    }

    /// - Returns: The branches, and for each whether it leads to pages that no list leads to.
    private static func branches(
        _ ids: [PageID],
        _ cards: PageCards,
        _ shown: Set<PageID>,
        _ listed: (PageID) -> Bool
    ) -> [(branch: PageBranch, isNeeded: Bool)] {
        ids.compactMap { id in
            guard let page = cards[id] else { return nil }
            let children = cards.pages(below: id)
            let isListed = children.isEmpty || listed(id)
            let below = branches(children, cards, shown, listed)
            let kept =
                shown.contains(id) || !isListed ? below : below.filter { $0.isNeeded }
            let count = children.count - kept.count
            let words = page.edition.wording.words(for: String(count), unit: nil)
            return (
                PageBranch(
                    card: page.card,
                    children: kept.map { $0.branch },
                    omitted: count == 0 ? nil : words
                ),
                !isListed || below.contains { $0.isNeeded }
            )
        }
    }
}
