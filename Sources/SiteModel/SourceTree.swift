/// The files of a site folder, read once: everything that a build depends on besides its options.
package struct SourceTree: Sendable {
    /// In order of path, each path once.
    package let files: [SourceFile]
    private let indexByPath: [String: Int]

    package init(_ files: [SourceFile]) {
        self.files = files.sorted { $0.path < $1.path }
        indexByPath = Dictionary(
            self.files.enumerated().map { ($1.path, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private init(_ files: [SourceFile], indexByPath: [String: Int]) {
        self.files = files
        self.indexByPath = indexByPath
    }

    /// The tree with some files in the place of those at their paths, or beside them, and without others.
    package func replacing(_ files: [SourceFile], removing paths: Set<String> = []) -> SourceTree {
        var copy = self.files
        var added: [SourceFile] = []
        for file in files {
            if let index = indexByPath[file.path] { copy[index] = file } else { added.append(file) }
        }
        if added.isEmpty && paths.isEmpty { return SourceTree(copy, indexByPath: indexByPath) }
        return SourceTree(copy.filter { !paths.contains($0.path) } + added)
    }

    /// The files that differ from those of another tree; `nil` where the two do not have the same paths.
    package func changes(from other: SourceTree) -> [SourceFile]? {
        guard files.count == other.files.count else { return nil }
        var changes: [SourceFile] = []
        for (file, before) in zip(files, other.files) where file != before {
            guard file.path == before.path else { return nil }
            changes.append(file)
        }
        return changes
    }

    /// The file at a path relative to the site folder.
    package subscript(path: String) -> SourceFile? { indexByPath[path].map { files[$0] } }
}
