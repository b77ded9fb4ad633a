internal import Diagnostics
internal import SiteModel

/// Which files of the published folder are taken: two addresses cannot be one file, and a file cannot be
/// a folder of another.
struct Occupancy {
    private var files: Set<String> = []
    private var folders: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether something stands at a route, or in its way.
    func isTaken(_ route: Route) -> Bool {
        let file = route.file
        if files.contains(file) || folders.contains(file) { return true }
        for folder in Self.folders(of: file).lazy.map(String.init) {
            // What is above a known folder is known, and is no file.
            if folders.contains(folder) { return false }
            if files.contains(folder) { return true }
        }
        return false
    }

    /// Takes a route; one that is taken is reported.
    ///
    /// - Parameter source: The file that asks for it, relative to the site folder.
    /// - Returns: Whether the route was free.
    mutating func take(_ route: Route, from source: String?) -> Bool {
        guard !isTaken(route) else {
            diagnostics.append(.occupied(route, by: source))
            return false
        }
        let file = route.file
        files.insert(file)
        for folder in Self.folders(of: file) {
            // What is above a known folder is known.
            if !folders.insert(String(folder)).inserted { break }
        }
        return true
    }

    /// The folders above a file, innermost first.
    private static func folders(of file: String) -> [Substring] {
        var folders: [Substring] = []
        var rest = file[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            folders.append(rest)
        }
        return folders
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
