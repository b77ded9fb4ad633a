internal import SiteModel

/// Pages of a list that are of one type, below the section of the type.
struct ListedGroup {
    /// The page of the section; `nil` where the type has none, or the language lacks it.
    let section: Made<Card>?
    let cards: MadeList<Card>

    /// - Parameter pages: Those of one type next to each other.
    static func groups(of pages: [Page], _ cards: PageCards) -> [ListedGroup] {
        var groups: [ListedGroup] = []
        var rest = pages[...]
        while let first = rest.first {
            let group = rest.prefix { $0.type.section == first.type.section }
            rest = rest.dropFirst(group.count)
            groups.append(
                ListedGroup(
                    section: first.type.section.flatMap { cards[$0]?.card },
                    cards: MadeList(group.compactMap { cards[$0.id]?.card })
                )
            )
        }
        return groups
    }
}
