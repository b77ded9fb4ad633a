internal import CPlatform
internal import Digests
internal import Glibc

/// What is gathered on a walk through the live tree.
struct LiveSurvey {
    private(set) var intact: [String: Manifest.Entry] = [:]
    private(set) var identities: [String: LiveTree.Identity] = [:]
    private(set) var foreign: [String] = []
    private(set) var kept: [String] = []
    private(set) var folders: [String: Int64] = [:]
    private let known: [String: Manifest.Entry]
    private let root: String
    private var changed: [String] = []
    private var seen: Set<String> = []
    /// Folders in which something stands, at any depth.
    private var filled: Set<String> = []

    init(of manifest: Manifest, root: String) {
        known = manifest.entriesByPath
        self.root = root
        seen.reserveCapacity(known.count)
        intact.reserveCapacity(known.count)
        identities.reserveCapacity(known.count)
    }

    /// Published files that are no longer there, or no longer as they were.
    var allAltered: [String] {
        let missing = known.values.filter { $0.digest != nil && !seen.contains($0.path) }
        return (changed + missing.map(\.path)).sorted()
    }

    /// Folders that hold nothing and that no published file was in, without those inside them.
    var emptyFolders: [String] {
        var ours: Set<String> = []
        for path in known.keys { ours.addFolders(above: path) }
        return folders.keys.filter { !$0.isEmpty && !ours.contains($0) && !filled.contains($0) }
    }

    mutating func look(at folder: Int32) throws(PublishingError) {
        folders[""] = try status(of: ".", in: folder, path: "")?.modified
        let walk = TreeWalk(root: root)
        try walk.visit(folder) { (folder, entry, path) throws(PublishingError) in
            try self.note(entry, in: folder, path: path)
        }
    }

    private mutating func note(
        _ entry: FolderEntries.Entry,
        in folder: Int32,
        path: String
    ) throws(PublishingError) {
        guard entry.kind != .folder else {
            folders[path] = try status(of: entry.name, in: folder, path: path)?.modified
            return
        }
        filled.addFolders(above: path)
        guard entry.kind == .regularFile else { return foreign.append(path) }
        if let published = known[path] {
            seen.insert(path)
            try compare(published, with: entry, in: folder)
        } else if path == LiveTree.keptFile || LiveTree.litter.contains(entry.text) {
            kept.append(path)
        } else if entry.text != LiveTree.partFile {
            foreign.append(path)
        }
    }

    private mutating func compare(
        _ published: Manifest.Entry,
        with entry: FolderEntries.Entry,
        in folder: Int32
    ) throws(PublishingError) {
        let path = published.path
        guard let status = try status(of: entry.name, in: folder, path: path),
            let digest = published.digest
        else { return }
        var isOurs = Int(status.size) == published.size
        if isOurs, published.modified != status.modified {
            // Copied, or restored, or written again with the same bytes.
            guard let file = Descriptor.file(entry.text, in: folder) else {
                throw .failed(.reading, root + "/" + path, errno: errno)
            }
            isOurs = try ContentDigest.of(file, path: path).digest == digest
        }
        guard isOurs else { return changed.append(path) }
        guard status.mode == LiveTree.fileMode else { return }
        intact[path] = Manifest.Entry(
            path: path,
            size: published.size,
            digest: digest,
            modified: status.modified
        )
        identities[path] = .init(device: status.device, inode: status.inode)
    }

    /// `nil` for what has gone meanwhile.
    private func status(
        of name: UnsafePointer<CChar>,
        in folder: Int32,
        path: String
    ) throws(PublishingError) -> PortalFileStatus? {
        var status = PortalFileStatus()
        let answer = portal_status_at(folder, name, &status)
        if answer == -ENOENT { return nil }
        guard answer == 0 else { throw .failed(.reading, root + "/" + path, errno: -answer) }
        return status
    }
}

extension Set<String> {
    /// Adds the folders that hold a path, the innermost first.
    mutating func addFolders(above path: String) {
        var rest = path[...]
        while let end = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<end]
            // Where one is, those above it are.
            if !insert(String(rest)).inserted { return }
        }
    }
}
