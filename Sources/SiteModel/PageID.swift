/// Names a page in all its languages: the path of its folder below `Content/`, such as
/// `programmes/hpc-ai-master`; empty for the home page.
package struct PageID: Sendable, Hashable, Comparable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package static let home = PageID("")

    /// The folder's own name; empty for the home page.
    package var name: String {
        path.utf8.lastIndex(of: UInt8(ascii: "/"))
            .map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// The page of the folder above; `nil` for the home page.
    package var parent: PageID? {
        if path.isEmpty { return nil }
        return PageID(path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "")
    }

    /// The page of a folder directly below.
    package func child(named name: String) -> PageID {
        PageID(path.isEmpty ? name : path + "/" + name)
    }

    package static func < (one: PageID, other: PageID) -> Bool { one.path < other.path }
}
