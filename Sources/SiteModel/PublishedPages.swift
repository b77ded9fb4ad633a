/// The pages that are published at an instant. A page below one that is not published is not
/// published either: an embargo holds for the whole folder.
struct PublishedPages {
    /// In order of id.
    let pages: [MergedPage]
    private let ids: Set<PageID>

    init(_ all: [MergedPage], in state: PublicationState) {
        let withheld = Set(all.filter { !state.publishes($0.shared) }.map(\.id))
        pages = all.filter { page in
            var above: PageID? = page.id
            while let id = above {
                if withheld.contains(id) { return false }
                above = id.parent
            }
            return true
        }
        ids = Set(pages.map(\.id))
    }

    func contains(_ id: PageID) -> Bool { ids.contains(id) }
}
