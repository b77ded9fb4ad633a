internal import CPlatform
internal import Glibc

/// Removes a folder with all that is in it, never following a link.
enum TreeRemoval {
    /// Removes a name from an open folder; it may be a file, a folder, or nothing.
    ///
    /// - Parameter path: what an error calls it.
    /// - Throws: `PublishingError` for the first name that cannot be removed.
    static func remove(
        _ name: String,
        in folder: Int32,
        path: String
    ) throws(PublishingError) {
        var status = PortalFileStatus()
        switch portal_status_at(folder, name, &status) {
        case -ENOENT: return
        case let answer where answer < 0: throw .failed(.removing, path, errno: -answer)
        default:
            let entry = FolderEntries.Entry(name: Array(name.utf8CString), kind: status.kind)
            try remove(entry, in: folder, path: path)
        }
    }

    private static func remove(
        _ entry: FolderEntries.Entry,
        in folder: Int32,
        path: String
    ) throws(PublishingError) {
        if entry.kind == .folder {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            guard let inner = Descriptor(openat(folder, entry.name, flags)) else {
                throw .failed(.removing, path, errno: errno)
            }
            for child in try FolderEntries(of: inner.number, path: path).entries {
                try remove(child, in: inner.number, path: path + "/" + child.text)
            }
        }
        let flags = entry.kind == .folder ? AT_REMOVEDIR : 0
        guard unlinkat(folder, entry.name, flags) == 0 || errno == ENOENT else {
            throw .failed(.removing, path, errno: errno)
        }
    }
}
