internal import Glibc
internal import Synchronization

// Files of the live tree that get a second name here.
extension StagingTree {
    /// Gives a file of the live tree its name in this one.
    ///
    /// - Returns: Whether the file system could.
    func share(_ entry: Manifest.Entry) throws(PublishingError) -> Bool {
        if found.shared.contains(entry.path) {
            try claim(entry, isNew: false)
            return true
        }
        guard sharesFiles, try link(entry.path) else { return false }
        try claim(entry, isNew: false)
        return true
    }

    func link(_ name: String) throws(PublishingError) -> Bool {
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
    func keep(_ name: String) throws(PublishingError) {
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
}
