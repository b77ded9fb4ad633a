package import Diagnostics
package import SiteModel

/// The files that were found in a site folder and could not be read.
///
/// What follows from that, elsewhere in the site, is no fault of its author: a page that cannot be
/// read is not a page that does not exist.
package struct UnreadFiles: Sendable {
    private let paths: Set<String>
    /// Whether the rest of the site cannot be judged: it depends on a file of YAML, on a template or
    /// on a whole folder.
    package let concernWholeSite: Bool

    /// The codes that say that something is not in the source tree.
    private static let codes: Set<String> = [
        "P101", "P102", "P103", "P104", "P105", "P106", "P108", "P113", "P114", "P117",
    ]

    /// - Parameter faults: What reading the folder has shown.
    package init(_ faults: [Diagnostic]) {
        let unread = faults.filter { $0.severity == .error && Self.codes.contains($0.code) }
        paths = Set(unread.compactMap { $0.location?.file })
        concernWholeSite = unread.contains { fault in
            switch Self.fileExtension(of: fault.location?.file ?? "") {
            case "yml", "mustache": true
            case nil: fault.code == "P105" || fault.code == "P113"
            default: false
            }
        }
    }

    /// The tree with something in the place of each file, so that it is there for those that name it.
    package func completing(_ tree: SourceTree) -> SourceTree {
        if paths.isEmpty { return tree }
        let files = paths.sorted().compactMap { path -> SourceFile? in
            guard tree[path] == nil, let suffix = Self.fileExtension(of: path) else { return nil }
            let content: SourceFile.Content =
                suffix == "md"
                ? .text(Array("---\ntitle: \"?\"\n---\n".utf8))
                : .attachment(byteCount: 0, picture: nil)
            return SourceFile(path: path, origin: "", content: content)
        }
        return SourceTree(tree.files + files)
    }

    /// Whether a fault of the site is said of a file that could not be read, or refers to one.
    package func isConsequence(_ fault: Diagnostic) -> Bool {
        if paths.isEmpty { return false }
        let locations = [fault.location] + fault.notes.map(\.location)
        return locations.contains { $0.map { paths.contains($0.file) } ?? false }
    }

    /// The letters behind the last point of a name; `nil` for a name without one.
    private static func fileExtension(of path: String) -> String? {
        guard let name = path.split(separator: "/").last, let point = name.lastIndex(of: "."),
            point > name.startIndex
        else { return nil }
        return String(name[name.index(after: point)...])
    }
}
