/// The pages that are published at an instant. A page below one that is not published is not
/// published either: an embargo holds for the whole folder.
struct PublishedPages: Sendable {
    /// In order of id.
    let pages: [MergedPage]
    private let ids: Set<PageID>
    /// Of all pages, published or not, in order.
    private let allIDs: [PageID]

    init(_ all: [MergedPage], of calendar: PublicationCalendar, in state: PublicationState) {
        pages = all.filter { calendar.publication(of: $0.id, in: state) == .published }
        ids = Set(pages.map(\.id))
        allIDs = all.map(\.id)
    }

    /// Whether the same pages are published, and of all pages there are the same.
    func hasSamePages(as other: PublishedPages) -> Bool {
        allIDs == other.allIDs && ids == other.ids
    }

    func contains(_ id: PageID) -> Bool { ids.contains(id) }
}
