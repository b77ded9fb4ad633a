internal import Diagnostics
internal import SiteModel

/// The folders that types name as their sections. A type whose section has no folder yet waits for its first
/// page; one whose section is nearly the name of a folder that is no type’s has misspelt it.
struct SectionFolders {
    /// By section, the folder that was meant.
    let meant: [PageID: PageID]

    init(of types: [ContentType], in tree: SourceTree) {
        let sections = Set(types.compactMap(\.section))
        var meant: [PageID: PageID] = [:]
        for section in sections.sorted() where !tree.hasFiles(below: section) {
            let parent = section.parent ?? .home
            let free = tree.folders(in: parent)
                .filter { !sections.contains(parent.child(named: $0)) && $0 != "types" }
            let name = Phrase.nearest(to: section.name, among: free)
            meant[section] = name.map { parent.child(named: $0) }
        }
        self.meant = meant
    }
}

extension SourceTree {
    private static let content = "Content/"

    fileprivate func hasFiles(below folder: PageID) -> Bool {
        let prefix = Self.content + folder.path + "/"
        return files.indices.contains(index(of: prefix))
            && files[index(of: prefix)].path.hasPrefix(prefix)
    }

    /// The names of the folders directly in one, in order.
    fileprivate func folders(in parent: PageID) -> [String] {
        let prefix = Self.content + (parent.path.isEmpty ? "" : parent.path + "/")
        var names: [String] = []
        var next = index(of: prefix)
        while files.indices.contains(next), files[next].path.hasPrefix(prefix) {
            let rest = files[next].path.dropFirst(prefix.count)
            guard let slash = rest.firstIndex(of: "/") else {
                next += 1
                continue
            }
            names.append(String(rest[..<slash]))
            // “0” follows “/”: behind everything in that folder.
            next = index(of: prefix + rest[..<slash] + "0")
        }
        return names
    }

    /// The first file that does not stand before a path.
    private func index(of path: String) -> Int {
        var (low, high) = (0, files.count)
        while low < high {
            let middle = (low + high) / 2
            if files[middle].path < path { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
