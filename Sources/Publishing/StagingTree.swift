internal import CPlatform
internal import Digests
internal import Glibc
internal import SiteModel
internal import Synchronization

/// A new tree that is being written where no reader looks. Threads may write to it at once.
///
/// A file that does not change is one file with two names, in the live tree and in this one. So no file
/// that exists is ever opened for writing: what is new is written to a new file, and a reader who still
/// has an old one open reads it to its end.
final class StagingTree: Sendable {
    private struct Progress {
        var written: [String: Manifest.Entry] = [:]
        /// Those among them that are no file of the live tree.
        var created: Set<String> = []
        /// Those that were begun, written or not.
        var begun: Set<String> = []
        /// Folders whose entries were changed.
        var touched: Set<String> = []
    }

    let live: LiveTree
    private let folder: Descriptor
    /// Absolute, for errors.
    private let path: String
    /// The process' umask takes rights away, or the folder's own rules do.
    private let mustSetModes: Bool
    /// What stood in the tree when it was opened.
    private let found: StagingRemains
    private let canLink = Atomic(true)
    private let progress: Mutex<Progress>

    /// Takes up what is left of an earlier tree, or begins a new one. Of an earlier tree, whichever way it
    /// came to be, only those files stay which are files of the live tree.
    init(in work: WorkFolder, beside live: LiveTree) throws(PublishingError) {
        path = work.path + "/" + work.staging
        folder = try work.openStaging()
        mustSetModes = try Self.hasOwnModes(folder, path: path)
        found = try StagingRemains(of: folder.number, path: path, sharing: live)
        progress = Mutex(Progress(touched: found.touched))
        self.live = live
    }

    /// The open folder; it stays the same one when its name changes.
    var number: Int32 { folder.number }

    /// Whether the file system gives one file two names, as far as is known.
    var sharesFiles: Bool { canLink.load(ordering: .relaxed) }

    /// The paths of files that are new or have new bytes.
    var created: Set<String> { progress.withLock { $0.created } }

    /// Writes a file; one that is live with the same bytes stays that file.
    @discardableResult
    func write(_ bytes: [UInt8], to place: OutputPath) throws(PublishingError) -> Manifest.Entry {
        let digest = ContentDigest.of(bytes)
        let known = live.intact[place.text].flatMap {
            $0.size == bytes.count && $0.digest == digest ? $0 : nil
        }
        if let known, try share(known) { return known }
        let file = try create(place)
        try FileBytes.write(bytes, to: file, path: place.text)
        return try finish(file, as: place, size: bytes.count, digest: digest, like: known)
    }

    /// Copies a file; one that is live with the same bytes stays that file.
    @discardableResult
    func copy(from origin: String, to place: OutputPath) throws(PublishingError) -> Manifest.Entry {
        guard let source = Descriptor.file(origin) else {
            throw errno == ELOOP
                ? .originReplaced(path: origin) : .failed(.copying, origin, errno: errno)
        }
        var status = PortalFileStatus()
        let answer = portal_status(source.number, &status)
        guard answer == 0 else { throw .failed(.copying, origin, errno: -answer) }
        guard status.kind == .regularFile else { throw .originReplaced(path: origin) }
        var known: Manifest.Entry?
        if let entry = live.intact[place.text], entry.size == Int(status.size),
            try ContentDigest.of(source, path: origin) == (entry.size, entry.digest)
        {
            if try share(entry) { return entry }
            known = entry
        }
        let file = try create(place)
        try FileBytes.copy(from: source, to: file, path: place.text)
        // What counts is what was written, even if the origin has changed meanwhile.
        let (size, digest) = try ContentDigest.of(file, path: place.text)
        return try finish(file, as: place, size: size, digest: digest, like: known)
    }

    /// Takes a file of the live tree over as it is.
    ///
    /// - Returns: `nil` when the live tree has no such file, or not as it was published.
    func carryOver(_ place: OutputPath) throws(PublishingError) -> Manifest.Entry? {
        guard let entry = live.intact[place.text], let liveFolder = live.number else { return nil }
        if try share(entry) { return entry }
        guard let source = Descriptor.file(entry.path, in: liveFolder) else { return nil }
        let file = try create(place)
        try FileBytes.copy(from: source, to: file, path: place.text)
        let (size, digest) = try ContentDigest.of(file, path: place.text)
        return try finish(file, as: place, size: size, digest: digest, like: entry)
    }

    /// The bytes of a file that was written.
    func bytes(of place: OutputPath) throws(PublishingError) -> [UInt8] {
        guard let file = Descriptor.file(place.text, in: folder.number) else {
            throw .failed(.reading, place.text, errno: errno)
        }
        return try FileBytes.read(from: file, path: place.text)
    }

    /// Removes what was written, whole or not: it takes place on the disk.
    func removeWritten() throws(PublishingError) {
        for name in progress.withLock({ $0.begun }) {
            guard unlinkat(folder.number, name, 0) == 0 || errno == ENOENT else {
                throw .failed(.removing, name, errno: errno)
            }
        }
    }

    /// Makes the tree complete: what is kept of the live tree joins what was written, and what stood here
    /// and belongs to neither goes.
    ///
    /// - Parameter compressor: What made the compressed forms among it.
    func complete(compressor: String?) throws(PublishingError) -> Manifest {
        for name in live.kept { try keep(name) }
        for name in live.emptyFolders { try makeFolder(name) }
        let progress = progress.withLock { $0 }
        let completion = StagingCompletion(
            folder: folder.number,
            path: path,
            live: live,
            found: found,
            written: progress.written,
            created: progress.created
        )
        try completion.perform(touched: progress.touched)
        var status = PortalFileStatus()
        let answer = portal_status(folder.number, &status)
        guard answer == 0 else { throw .failed(.reading, path, errno: -answer) }
        return Manifest(
            inode: status.inode,
            entries: Array(progress.written.values),
            compressor: compressor
        )
    }
}

extension StagingTree {
    /// Gives a file of the live tree its name in this one.
    ///
    /// - Returns: Whether the file system could.
    private func share(_ entry: Manifest.Entry) throws(PublishingError) -> Bool {
        if found.shared.contains(entry.path) {
            try claim(entry, isNew: false)
            return true
        }
        guard sharesFiles, try link(entry.path) else { return false }
        try claim(entry, isNew: false)
        return true
    }

    private func link(_ name: String) throws(PublishingError) -> Bool {
        guard let liveFolder = live.number else { return false }
        func attempt() -> Int32 {
            linkat(liveFolder, name, folder.number, name, 0) == 0 ? 0 : errno
        }
        var code = attempt()
        if code == ENOENT || code == ENOTDIR, let end = name.lastIndex(of: "/") {
            try makeFolder(String(name[..<end]))
            code = attempt()
        }
        switch code {
        case 0:
            touch(above: name)
            return true
        case EEXIST: throw .writtenTwice(path: name)
        case EXDEV, EPERM, ENOTSUP, ENOSYS:
            canLink.store(false, ordering: .relaxed)
            return false
        // Gone meanwhile, or a file with too many names: it is written anew.
        case ENOENT, EMLINK: return false
        default: throw .failed(.writing, name, errno: code)
        }
    }

    /// A file that belongs to the folder rather than to the site, so to no manifest.
    private func keep(_ name: String) throws(PublishingError) {
        guard let liveFolder = live.number, progress.withLock({ $0.written[name] == nil }) else {
            return
        }
        if try link(name) { return }
        guard let source = Descriptor.file(name, in: liveFolder) else {
            if errno == ENOENT { return }
            throw .failed(.reading, name, errno: errno)
        }
        let file = try open(name)
        try FileBytes.copy(from: source, to: file, path: name)
        guard fchmod(file.number, 0o644) == 0 else { throw .failed(.writing, name, errno: errno) }
    }

    /// Makes an empty file at the path of the site.
    private func create(_ place: OutputPath) throws(PublishingError) -> Descriptor {
        progress.withLock { _ = $0.begun.insert(place.text) }
        let file = try open(place.text)
        touch(above: place.text)
        return file
    }

    private func open(_ name: String) throws(PublishingError) -> Descriptor {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        if found.shared.contains(name) {
            // One of the two names of a file that the new site does not have, or has with other bytes.
            guard unlinkat(folder.number, name, 0) == 0 || errno == ENOENT else {
                throw .failed(.writing, name, errno: errno)
            }
        }
        var descriptor = openat(folder.number, name, flags, 0o644)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR,
            let end = name.lastIndex(of: "/")
        {
            try makeFolder(String(name[..<end]))
            descriptor = openat(folder.number, name, flags, 0o644)
        } else if descriptor < 0, errno == EEXIST, found.folders[name] != nil {
            // A folder of the old site has the name of a file of the new.
            try TreeRemoval.remove(name, in: folder.number, path: path + "/" + name)
            descriptor = openat(folder.number, name, flags, 0o644)
        }
        guard let file = Descriptor(descriptor) else {
            throw errno == EEXIST
                ? .writtenTwice(path: name) : .failed(.writing, name, errno: errno)
        }
        if mustSetModes, fchmod(file.number, 0o644) != 0 {
            throw .failed(.writing, name, errno: errno)
        }
        return file
    }

    /// Makes a folder and those above it. Another thread may make the same one at the same time.
    private func makeFolder(_ name: String) throws(PublishingError) {
        var answer = mkdirat(folder.number, name, 0o755)
        if answer != 0, errno == ENOENT || errno == ENOTDIR, let end = name.lastIndex(of: "/") {
            try makeFolder(String(name[..<end]))
            answer = mkdirat(folder.number, name, 0o755)
        }
        if answer != 0, errno == EEXIST {
            var status = PortalFileStatus()
            if portal_status_at(folder.number, name, &status) == 0, status.kind == .folder {
                return
            }
            // A file of the old site has the name of a folder of the new.
            if found.shared.contains(name) { unlinkat(folder.number, name, 0) }
            answer = mkdirat(folder.number, name, 0o755)
            if answer != 0, errno == EEXIST,
                portal_status_at(folder.number, name, &status) == 0, status.kind == .folder
            {
                return
            }
        }
        guard answer == 0 else { throw .failed(.writing, name, errno: errno) }
        if mustSetModes, fchmodat(folder.number, name, 0o755, 0) != 0 {
            throw .failed(.writing, name, errno: errno)
        }
        touch(above: name)
    }

    private func finish(
        _ file: consuming Descriptor,
        as place: OutputPath,
        size: Int,
        digest: UInt64,
        like known: Manifest.Entry?
    ) throws(PublishingError) -> Manifest.Entry {
        if let modified = known?.modified {
            // Where one file cannot have two names, the copy says when the file was written.
            let answer = portal_set_modified(folder.number, place.text, modified)
            guard answer == 0 else { throw .failed(.writing, place.text, errno: -answer) }
        }
        var status = PortalFileStatus()
        let answer = portal_status(file.number, &status)
        guard answer == 0 else { throw .failed(.writing, place.text, errno: -answer) }
        // A file system on the network may find only now that it is full.
        let late = file.close()
        guard late == 0 else { throw .failed(.writing, place.text, errno: late) }
        let entry = Manifest.Entry(
            path: place.text,
            size: size,
            digest: digest,
            modified: status.modified
        )
        try claim(entry, isNew: known == nil || known?.digest != digest)
        return entry
    }

    private func claim(_ entry: Manifest.Entry, isNew: Bool) throws(PublishingError) {
        let isFirst = progress.withLock { progress in
            if isNew { progress.created.insert(entry.path) }
            return progress.written.updateValue(entry, forKey: entry.path) == nil
        }
        guard isFirst else { throw .writtenTwice(path: entry.path) }
    }

    private func touch(above name: String) {
        progress.withLock { _ = $0.touched.insert(name.folder) }
    }

    /// Whether what is made here has other rights than those that are asked for.
    private static func hasOwnModes(
        _ folder: borrowing Descriptor,
        path: String
    ) throws(PublishingError) -> Bool {
        let probe = LiveTree.partFile
        try TreeRemoval.remove(probe, in: folder.number, path: path + "/" + probe)
        var status = PortalFileStatus()
        guard mkdirat(folder.number, probe, 0o755) == 0,
            portal_status_at(folder.number, probe, &status) == 0,
            unlinkat(folder.number, probe, AT_REMOVEDIR) == 0
        else { throw .failed(.writing, path, errno: errno) }
        guard status.mode != LiveTree.folderMode else { return false }
        guard fchmod(folder.number, 0o755) == 0 else { throw .failed(.writing, path, errno: errno) }
        return true
    }
}
