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
    let live: LiveTree
    let folder: Descriptor
    /// Absolute, for errors.
    let path: String
    /// The process' umask takes rights away, or the folder's own rules do.
    let mustSetModes: Bool
    /// What stood in the tree when it was opened.
    let found: StagingRemains
    /// Whether the file system gives one file two names, as far as is known.
    let canLink = Atomic(true)
    let progress: Mutex<StagingProgress>

    /// Takes up what is left of an earlier tree, or begins a new one. Of an earlier tree, whichever way it
    /// came to be, only those files stay which are files of the live tree.
    init(in work: WorkFolder, beside live: LiveTree) throws(PublishingError) {
        path = work.path + "/" + work.staging
        folder = try work.openStaging()
        mustSetModes = try Self.hasOwnModes(folder, path: path)
        found = try StagingRemains(of: folder.number, path: path, sharing: live)
        progress = Mutex(StagingProgress(touched: found.touched))
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

    /// Removes what was written, whole or not, and the folders that were made for it: they take place on
    /// the disk.
    func removeWritten() throws(PublishingError) {
        let (files, folders) = progress.withLock { ($0.begun, $0.made) }
        for name in files {
            guard unlinkat(folder.number, name, 0) == 0 || errno == ENOENT else {
                throw .failed(.removing, name, errno: errno)
            }
        }
        // Those inside come before those around them. One that holds files of the live tree stays.
        for name in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            guard
                unlinkat(folder.number, name, AT_REMOVEDIR) == 0
                    || [ENOENT, ENOTEMPTY, EEXIST].contains(errno)
            else { throw .failed(.removing, name, errno: errno) }
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
