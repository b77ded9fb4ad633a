internal import CPlatform
internal import Glibc
internal import SiteModel
internal import Synchronization

// New files, and the folders that they stand in.
extension StagingTree {
    /// Makes an empty file at the path of the site.
    func create(_ place: OutputPath) throws(PublishingError) -> Descriptor {
        let hasFolder = progress.withLock { progress in
            progress.begin(place.text)
            return progress.hasFolder(of: place.text)
        }
        // Most pages have a folder of their own: to ask first costs more than to make it.
        if !hasFolder, found.folders[place.text.folder] == nil {
            try makeFolder(place.text.folder)
        }
        let file = try open(place.text)
        touch(above: place.text)
        return file
    }

    func open(_ name: String) throws(PublishingError) -> Descriptor {
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
    func makeFolder(_ name: String) throws(PublishingError) {
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
        progress.withLock { $0.noteFolder(name) }
    }

    func finish(
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

    func claim(_ entry: Manifest.Entry, isNew: Bool) throws(PublishingError) {
        let isFirst = progress.withLock { $0.claim(entry, isNew: isNew) }
        guard isFirst else { throw .writtenTwice(path: entry.path) }
    }

    func touch(above name: String) {
        progress.withLock { $0.touch(above: name) }
    }
}
