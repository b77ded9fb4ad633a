/// The pages that are published at an instant. A page below one that is not published is not
/// published either: an embargo holds for the whole folder.
struct PublishedPages {
    /// In order of id.
    let pages: [MergedPage]
    private let ids: Set<PageID>

    init(_ all: [MergedPage], of calendar: PublicationCalendar, in state: PublicationState) {
        pages = all.filter { calendar.publication(of: $0.id, in: state) == .published }
        ids = Set(pages.map(\.id))
    }

    func contains(_ id: PageID) -> Bool { ids.contains(id) }
}
