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

    /// The file at a path relative to the site folder.
    package subscript(path: String) -> SourceFile? { indexByPath[path].map { files[$0] } }
}
