/// All pages of the content, published or not, by folder and by name.
struct PageDirectory: Sendable {
    /// A page's folder and the name of its type.
    struct Entry {
        let id: PageID
        let type: String
    }

    private let entries: [PageID: Entry]
    private let idsByName: [String: [PageID]]
    private let namesByParent: [PageID: Set<String>]

    init(_ pages: [(PageID, String)]) {
        entries = Dictionary(
            pages.map { ($0.0, Entry(id: $0.0, type: $0.1)) },
            uniquingKeysWith: { first, _ in first }
        )
        idsByName = Dictionary(grouping: pages.map(\.0)) { $0.name }
        var names: [PageID: Set<String>] = [:]
        for (id, _) in pages {
            var child = id
            while let parent = child.parent {
                names[parent, default: []].insert(child.name)
                child = parent
            }
        }
        namesByParent = names
    }

    /// The page that a path below `Content/`, or a folder's name alone, means; several when the name
    /// is that of several folders.
    func pages(named text: String) -> [Entry] {
        if let exact = entries[PageID(text)] { return [exact] }
        return (idsByName[text] ?? []).compactMap { entries[$0] }
    }

    func contains(_ id: PageID) -> Bool { entries[id] != nil }

    /// The folder names below a page.
    func namesBelow(_ id: PageID) -> Set<String> { namesByParent[id] ?? [] }

    /// The names of all pages of a type (of all types when `nil`), in alphabetical order.
    func names(ofType type: String?) -> [String] {
        entries.values.filter { type == nil || $0.type == type }.map(\.id.name).sorted()
    }

    /// The paths of all pages, in alphabetical order.
    var paths: [String] { entries.keys.map(\.path).sorted() }
}
