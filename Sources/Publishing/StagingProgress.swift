/// What has been written to a staging tree so far.
struct StagingProgress {
    private(set) var written: [String: Manifest.Entry] = [:]
    /// Those among them that are no file of the live tree.
    private(set) var created: Set<String> = []
    /// Those that were begun, written or not.
    private(set) var begun: Set<String> = []
    /// The folders that were made.
    private(set) var made: Set<String> = []
    /// Folders whose entries were changed.
    private(set) var touched: Set<String>

    init(touched: Set<String>) { self.touched = touched }

    mutating func begin(_ name: String) { begun.insert(name) }

    /// Notes a file that is complete.
    ///
    /// - Returns: Whether there was none at its path.
    mutating func claim(_ entry: Manifest.Entry, isNew: Bool) -> Bool {
        if isNew { created.insert(entry.path) }
        return written.updateValue(entry, forKey: entry.path) == nil
    }

    mutating func noteFolder(_ name: String) {
        made.insert(name)
        touch(above: name)
    }

    mutating func touch(above name: String) { touched.insert(name.folder) }

    /// Whether the folder that a file is to stand in is known to be there.
    func hasFolder(of name: String) -> Bool {
        let folder = name.folder
        return folder.isEmpty || made.contains(folder) || touched.contains(folder)
    }
}
