package import Diagnostics
package import SiteModel

/// A site folder as it was read, with what it takes to read it again where it changes.
package struct SourceSnapshot: Sendable {
    package let tree: SourceTree
    package let diagnostics: [Diagnostic]
    /// The files that differ from the snapshot before: relative to the site folder. Of a file that is
    /// published as it stands the stamp tells, for its bytes are not read.
    package let changed: Set<String>
    /// The site folder: absolute, without symbolic links.
    let site: String
    let folders: [String: FolderRecord]
    /// What belongs to no folder.
    let topDiagnostics: [Diagnostic]

    /// A whole reading.
    ///
    /// - Parameter snapshot: The one before.
    init(_ found: Findings, of site: String, after snapshot: SourceSnapshot? = nil) {
        let old = snapshot?.folders ?? [:]
        tree = SourceTree(found.files)
        diagnostics = found.allDiagnostics
        changed = old.isEmpty ? [] : Self.changes(from: old, to: found.folders)
        self.site = site
        folders = found.folders
        topDiagnostics = found.diagnostics
    }

    private init(
        tree: SourceTree,
        changed: Set<String>,
        site: String,
        found: Findings
    ) {
        self.tree = tree
        self.changed = changed
        self.site = site
        folders = found.folders
        topDiagnostics = found.diagnostics
        diagnostics = found.allDiagnostics
    }

    /// The folder once some of it was read again.
    func applying(_ changes: SnapshotChanges) -> SourceSnapshot {
        var found = Findings(folders: folders, diagnostics: topDiagnostics)
        var before: [String: FolderRecord] = [:]
        var after: [String: FolderRecord] = [:]
        for (path, record) in changes.folders {
            before[path] = folders[path]
            after[path] = record
            found.folders[path] = record
        }
        let changed = Self.changes(from: before, to: after)
        let files = Findings(folders: after).files.filter { changed.contains($0.path) }
        let removed = changed.subtracting(files.map(\.path))
        return SourceSnapshot(
            tree: changed.isEmpty ? tree : tree.replacing(files, removing: removed),
            changed: changed,
            site: site,
            found: found
        )
    }

    /// The files that are not as they were.
    private static func changes(
        from old: [String: FolderRecord],
        to new: [String: FolderRecord]
    ) -> Set<String> {
        var before: [String: FileRecord] = [:]
        for folder in old.values {
            for record in folder.files { if let file = record.file { before[file.path] = record } }
        }
        var changed: Set<String> = []
        for folder in new.values {
            for record in folder.files {
                guard let file = record.file else { continue }
                let known = before.removeValue(forKey: file.path)
                if known.map({ record.differs(from: $0) }) ?? true { changed.insert(file.path) }
            }
        }
        return changed.union(before.keys)
    }
}

extension FileRecord {
    fileprivate func differs(from other: FileRecord) -> Bool {
        if file != other.file { return true }
        guard case .attachment = file?.content else { return false }
        return stamp == nil || stamp != other.stamp
    }
}
