internal import Diagnostics
internal import SiteModel

/// Which files of the published folder are taken: two addresses cannot be one file, and a file cannot be
/// a folder of another.
struct Occupancy {
    private var files: Set<String> = []
    private var folders: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter count: About how many routes there will be.
    init(count: Int) {
        files.reserveCapacity(count)
        folders.reserveCapacity(count)
    }

    /// Whether something stands at a route, or in its way.
    func isTaken(_ route: Route) -> Bool { newFolders(for: route.file) == nil }

    /// Takes a route; one that is taken is reported.
    ///
    /// - Parameter source: The file that asks for it, relative to the site folder.
    /// - Returns: Whether the route was free.
    mutating func take(_ route: Route, from source: String?) -> Bool {
        let file = route.file
        guard let new = newFolders(for: file) else {
            diagnostics.append(.occupied(route, by: source))
            return false
        }
        files.insert(file)
        folders.formUnion(new)
        return true
    }

    /// The folders above a file that nothing stands in yet, innermost first; `nil` where the file is taken,
    /// or something in its way.
    private func newFolders(for file: String) -> [String]? {
        if files.contains(file) || folders.contains(file) { return nil }
        var new: [String] = []
        var rest = file[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            let folder = String(rest)
            // What is above a known folder is known, and is no file.
            if folders.contains(folder) { break }
            if files.contains(folder) { return nil }
            new.append(folder)
        }
        return new
    }
}

extension Diagnostic {
    fileprivate static func occupied(_ route: Route, by source: String?) -> Diagnostic {
        Diagnostic(
            .error,
            "P323",
            Phrase(
                fr: "l’adresse « /\(route.path) » est déjà prise",
                en: "the address “/\(route.path)” is taken already"
            ),
            at: source.map { SourceLocation(file: $0) }
        )
    }
}
