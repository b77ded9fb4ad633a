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
    private var seen: [String] = []
    /// Folders directly in which something stands that is no folder.
    private var filled: [String] = []

    /// What a walk has found of a part of the tree.
    fileprivate struct Found {
        var intact: [(Manifest.Entry, LiveTree.Identity)] = []
        var foreign: [String] = []
        var kept: [String] = []
        var folders: [(path: String, modified: Int64)] = []
        var changed: [String] = []
        var seen: [String] = []
        var filled: [String] = []
    }

    init(of manifest: Manifest, root: String) {
        known = manifest.entriesByPath
        self.root = root
    }

    /// Published files that are no longer there, or no longer as they were.
    var allAltered: [String] {
        if seen.count == known.count { return changed.sorted() }
        let seen = Set(seen)
        let missing = known.values.filter { $0.digest != nil && !seen.contains($0.path) }
        return (changed + missing.map(\.path)).sorted()
    }

    /// Folders that hold nothing at any depth and that no published file was in.
    var emptyFolders: [String] {
        var full = Set(filled)
        for path in filled { full.addFolders(above: path) }
        let bare = folders.keys.filter { !$0.isEmpty && !full.contains($0) }
        if bare.isEmpty { return [] }
        var ours: Set<String> = []
        for path in known.keys { ours.addFolders(above: path) }
        return bare.filter { !ours.contains($0) }
    }

    mutating func look(at folder: Int32) throws(PublishingError) {
        var status = PortalFileStatus()
        let answer = portal_status(folder, &status)
        guard answer == 0 else { throw .failed(.reading, root, errno: -answer) }
        folders[""] = status.modified
        let (known, root) = (known, root)
        let parts = try TreeWalk(root: root).gather(folder, from: Found()) {
            (entry, found: inout Found) throws(PublishingError) in
            try found.note(entry, among: known, root)
        }
        intact.reserveCapacity(known.count)
        identities.reserveCapacity(known.count)
        for part in parts {
            for (entry, identity) in part.intact {
                intact[entry.path] = entry
                identities[entry.path] = identity
            }
            for (path, modified) in part.folders { folders[path] = modified }
            foreign += part.foreign
            kept += part.kept
            changed += part.changed
            seen += part.seen
            filled += part.filled
        }
    }
}

extension LiveSurvey.Found {
    fileprivate mutating func note(
        _ entry: TreeEntry,
        among known: [String: Manifest.Entry],
        _ root: String
    ) throws(PublishingError) {
        let path = entry.pathText
        guard entry.kind != .folder else {
            guard let status = try entry.status(below: root) else { return }
            return folders.append((path, status.modified))
        }
        let folder = path.folder
        if filled.last != folder { filled.append(folder) }
        guard entry.kind == .regularFile else { return foreign.append(path) }
        let name = entry.nameText
        if let published = known[path] {
            seen.append(path)
            try compare(published, with: entry, root)
        } else if path == LiveTree.keptFile || LiveTree.litter.contains(name) {
            kept.append(path)
        } else if name != LiveTree.partFile {
            foreign.append(path)
        }
    }

    private mutating func compare(
        _ published: Manifest.Entry,
        with entry: TreeEntry,
        _ root: String
    ) throws(PublishingError) {
        let path = published.path
        guard let status = try entry.status(below: root), let digest = published.digest else {
            return
        }
        var isOurs = Int(status.size) == published.size
        if isOurs, published.modified != status.modified {
            // Copied, or restored, or written again with the same bytes.
            guard let file = Descriptor.file(entry.name, in: entry.folder) else {
                throw .failed(.reading, root + "/" + path, errno: errno)
            }
            isOurs = try ContentDigest.of(file, path: path).digest == digest
        }
        guard isOurs else { return changed.append(path) }
        guard status.mode == LiveTree.fileMode else { return }
        let found = Manifest.Entry(
            path: path,
            size: published.size,
            digest: digest,
            modified: status.modified
        )
        intact.append((found, .init(device: status.device, inode: status.inode)))
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
