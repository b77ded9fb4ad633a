internal import CPlatform
internal import Glibc

/// Brings the staging tree into a live folder that cannot be exchanged, one whole file after the other:
/// each file is the old one or the new one, and nothing is removed before everything new is there.
struct FileByFileUpdate: ~Copyable {
    private let staging: Int32
    private let live: Descriptor
    private let output: String
    private let system: PublishingSystem
    /// Files that are live as they were published.
    private let intact: [String: Manifest.Entry]
    /// What is to be removed although no publication wrote it.
    private let foreign: [String]

    init(
        from staging: StagingTree,
        to work: WorkFolder,
        system: PublishingSystem
    ) throws(PublishingError) {
        guard let live = Descriptor.folder(work.output.name, in: work.parent.number) else {
            throw .failed(.replacing, work.output.path, errno: errno)
        }
        self.staging = staging.number
        self.live = live
        self.output = work.output.path
        self.system = system
        intact = staging.live.intact
        foreign = staging.live.foreign
    }

    /// Replaces the files of the old tree by those of the new.
    func perform(from old: Manifest, to new: Manifest) throws(PublishingError) {
        // Pages come last, so that none is there before the pictures and styles that it names.
        let pages = new.entries.filter(Self.isPage)
        let others = new.entries.filter { !Self.isPage($0) }
        for entry in others + pages {
            if intact[entry.path]?.hasBytes(of: entry) == true { continue }
            try replace(entry)
            system.reached(.fileReplaced)
        }
        let kept = Set(new.entries.map(\.path))
        for path in old.entries.map(\.path) + foreign where !kept.contains(path) {
            try remove(path)
            system.reached(.fileRemoved)
        }
    }

    private static func isPage(_ entry: Manifest.Entry) -> Bool {
        [".html", ".html.gz", ".html.br"].contains { entry.path.hasSuffix($0) }
    }

    private func replace(_ entry: Manifest.Entry) throws(PublishingError) {
        let path = entry.path
        let folders = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
        for end in folders { try makeFolder(String(path[..<end])) }
        var answer = system.replace(staging, path, live.number, path)
        if answer == -EXDEV { answer = try copyAndReplace(entry) }
        if answer == -EISDIR || answer == -ENOTEMPTY || answer == -EEXIST {
            // A folder of the old site has the name of a file of the new.
            try TreeRemoval.remove(path, in: live.number, path: output + "/" + path)
            answer = system.replace(staging, path, live.number, path)
            if answer == -EXDEV { answer = try copyAndReplace(entry) }
        }
        guard answer == 0 else { throw .failed(.replacing, output + "/" + path, errno: -answer) }
    }

    /// A file comes from another file system under a provisional name.
    private func copyAndReplace(_ entry: Manifest.Entry) throws(PublishingError) -> Int32 {
        let path = entry.path
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let part = folder + LiveTree.partFile
        guard let source = Descriptor.file(path, in: staging) else {
            throw .failed(.copying, path, errno: errno)
        }
        try TreeRemoval.remove(part, in: live.number, path: output + "/" + part)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        guard let file = Descriptor(openat(live.number, part, flags, 0o644)) else {
            throw .failed(.copying, output + "/" + path, errno: errno)
        }
        try FileBytes.copy(from: source, to: file, path: output + "/" + path)
        // Otherwise a power failure could leave the new name with no bytes.
        guard fchmod(file.number, 0o644) == 0, fsync(file.number) == 0 else {
            throw .failed(.copying, output + "/" + path, errno: errno)
        }
        if let modified = entry.modified {
            let answer = portal_set_modified(live.number, part, modified)
            guard answer == 0 else { throw .failed(.copying, output + "/" + path, errno: -answer) }
        }
        return renameat(live.number, part, live.number, path) == 0 ? 0 : -errno
    }

    private func makeFolder(_ path: String) throws(PublishingError) {
        if mkdirat(live.number, path, 0o755) == 0 {
            guard fchmodat(live.number, path, 0o755, 0) == 0 else {
                throw .failed(.writing, output + "/" + path, errno: errno)
            }
            return
        }
        var status = PortalFileStatus()
        let answer = portal_status_at(live.number, path, &status)
        guard answer == 0 else { throw .failed(.writing, output + "/" + path, errno: -answer) }
        if status.kind == .folder { return }
        // A file of the old site has the name of a folder of the new.
        guard unlinkat(live.number, path, 0) == 0, mkdirat(live.number, path, 0o755) == 0 else {
            throw .failed(.replacing, output + "/" + path, errno: errno)
        }
    }

    /// Removes a file, and the folders that are empty without it.
    private func remove(_ path: String) throws(PublishingError) {
        guard unlinkat(live.number, path, 0) == 0 || [ENOENT, ENOTDIR, EISDIR].contains(errno)
        else { throw .failed(.removing, output + "/" + path, errno: errno) }
        var folder = path[...]
        while let end = folder.lastIndex(of: "/") {
            folder = folder[..<end]
            // A folder with other files in it stays, and so do those above it.
            if unlinkat(live.number, String(folder), AT_REMOVEDIR) != 0 { return }
        }
    }
}
