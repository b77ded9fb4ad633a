internal import CPlatform
internal import Glibc
internal import SiteModel
internal import Synchronization

/// A new tree that is being written where no reader looks. Threads may write to it at once.
final class StagingTree: Sendable {
    private let folder: Descriptor
    /// Absolute, for errors.
    private let path: String
    /// The process' umask takes rights away, or the folder's own rules do.
    private let mustSetModes: Bool
    private let written = Mutex<[Manifest.Entry]>([])

    /// Makes an empty tree.
    init(in work: WorkFolder) throws(PublishingError) {
        path = work.path + "/" + work.staging
        guard mkdirat(work.number, work.staging, 0o755) == 0 else {
            throw .failed(.writing, path, errno: errno)
        }
        guard let folder = Descriptor.folder(work.staging, in: work.number) else {
            throw .failed(.writing, path, errno: errno)
        }
        var status = PortalFileStatus()
        let answer = portal_status(folder.number, &status)
        guard answer == 0 else { throw .failed(.writing, path, errno: -answer) }
        mustSetModes = status.mode & 0o777 != 0o755
        if mustSetModes, fchmod(folder.number, 0o755) != 0 {
            throw .failed(.writing, path, errno: errno)
        }
        self.folder = folder
    }

    /// The open folder; it stays the same one when its name changes.
    var number: Int32 { folder.number }

    /// Writes a file that is not there yet.
    @discardableResult
    func write(
        _ bytes: [UInt8],
        to place: OutputPath
    ) throws(PublishingError) -> Manifest.Entry {
        let file = try create(place)
        try FileBytes.write(bytes, to: file, path: place.text)
        return try finish(file, as: place, size: bytes.count, digest: ContentDigest.of(bytes))
    }

    /// Copies a file to a place where none is yet.
    @discardableResult
    func copy(
        from origin: String,
        to place: OutputPath
    ) throws(PublishingError) -> Manifest.Entry {
        guard let source = Descriptor.file(origin) else {
            throw errno == ELOOP
                ? .originReplaced(path: origin) : .failed(.copying, origin, errno: errno)
        }
        var status = PortalFileStatus()
        let answer = portal_status(source.number, &status)
        guard answer == 0 else { throw .failed(.copying, origin, errno: -answer) }
        guard status.kind == .regularFile else { throw .originReplaced(path: origin) }
        let file = try create(place)
        try FileBytes.copy(from: source, to: file, path: place.text)
        // What counts is what was written, even if the origin has changed meanwhile.
        let (size, digest) = try Self.digest(of: file, path: place.text)
        return try finish(file, as: place, size: size, digest: digest)
    }

    /// The bytes of a file that was written.
    func bytes(of place: OutputPath) throws(PublishingError) -> [UInt8] {
        guard let file = Descriptor.file(place.text, in: folder.number) else {
            throw .failed(.reading, place.text, errno: errno)
        }
        return try FileBytes.read(from: file, path: place.text)
    }

    /// Takes over a file that belongs to the folder rather than to the site, so to no manifest.
    func keep(
        _ name: String,
        from source: borrowing Descriptor
    ) throws(PublishingError) {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        guard let file = Descriptor(openat(folder.number, name, flags, 0o644)) else {
            throw errno == EEXIST
                ? .writtenTwice(path: name) : .failed(.writing, name, errno: errno)
        }
        try FileBytes.copy(from: source, to: file, path: name)
        guard fchmod(file.number, 0o644) == 0 else {
            throw .failed(.writing, name, errno: errno)
        }
    }

    /// What was written, so far.
    ///
    /// - Parameter compressor: What made the compressed forms among it.
    func manifest(compressor: String?) throws(PublishingError) -> Manifest {
        var status = PortalFileStatus()
        let answer = portal_status(folder.number, &status)
        guard answer == 0 else { throw .failed(.reading, path, errno: -answer) }
        return Manifest(
            inode: status.inode,
            entries: written.withLock { $0 },
            compressor: compressor
        )
    }
}

extension StagingTree {
    private func create(_ place: OutputPath) throws(PublishingError) -> Descriptor {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var descriptor = openat(folder.number, place.text, flags, 0o644)
        if descriptor < 0, errno == ENOENT, let above = place.folders.last {
            try makeFolder(above)
            descriptor = openat(folder.number, place.text, flags, 0o644)
        }
        guard let file = Descriptor(descriptor) else {
            throw errno == EEXIST
                ? .writtenTwice(path: place.text) : .failed(.writing, place.text, errno: errno)
        }
        if mustSetModes, fchmod(file.number, 0o644) != 0 {
            throw .failed(.writing, place.text, errno: errno)
        }
        return file
    }

    /// Makes a folder and those above it. Another thread may make the same one at the same time.
    private func makeFolder(_ name: String) throws(PublishingError) {
        var answer = mkdirat(folder.number, name, 0o755)
        if answer != 0, errno == ENOENT, let end = name.lastIndex(of: "/") {
            try makeFolder(String(name[..<end]))
            answer = mkdirat(folder.number, name, 0o755)
        }
        guard answer == 0 else {
            if errno == EEXIST { return }
            throw .failed(.writing, name, errno: errno)
        }
        if mustSetModes, fchmodat(folder.number, name, 0o755, 0) != 0 {
            throw .failed(.writing, name, errno: errno)
        }
    }

    private func finish(
        _ file: consuming Descriptor,
        as place: OutputPath,
        size: Int,
        digest: UInt64
    ) throws(PublishingError) -> Manifest.Entry {
        // A file system on the network may find only now that it is full.
        let late = file.close()
        guard late == 0 else { throw .failed(.writing, place.text, errno: late) }
        let entry = Manifest.Entry(path: place.text, size: size, digest: digest)
        written.withLock { $0.append(entry) }
        return entry
    }

    private static func digest(
        of file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) -> (size: Int, digest: UInt64) {
        var status = PortalFileStatus()
        let answer = portal_status(file.number, &status)
        guard answer == 0 else { throw .failed(.copying, path, errno: -answer) }
        let size = Int(status.size)
        guard size > 0 else { return (0, ContentDigest.of([])) }
        let mapped = mmap(nil, size, PROT_READ, MAP_SHARED, file.number, 0)
        guard let mapped, mapped != MAP_FAILED else {
            throw .failed(.copying, path, errno: errno)
        }
        defer { munmap(mapped, size) }
        return (size, ContentDigest.of(UnsafeRawBufferPointer(start: mapped, count: size)))
    }
}
