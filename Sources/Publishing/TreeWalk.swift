internal import CPlatform
internal import Glibc

/// Goes through a folder and all below it, never through a symbolic link.
struct TreeWalk {
    /// Called with the open folder that holds an entry, the entry, and its path below the root.
    typealias Visit = (Int32, FolderEntries.Entry, String) throws(PublishingError) -> Void

    /// What errors call the folder where the walk begins.
    let root: String

    /// Visits all entries, a folder before what is in it, otherwise in no particular order.
    func visit(_ folder: Int32, _ visit: Visit) throws(PublishingError) {
        try self.visit(folder, named: "", visit)
    }

    private func visit(
        _ folder: Int32,
        named prefix: String,
        _ visit: Visit
    ) throws(PublishingError) {
        for entry in try FolderEntries(of: folder, path: root + "/" + prefix).entries {
            let path = prefix + entry.text
            try visit(folder, entry, path)
            guard entry.kind == .folder else { continue }
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            guard let inner = Descriptor(openat(folder, entry.name, flags)) else {
                // What the visit has removed, or somebody meanwhile, holds nothing.
                if errno == ENOENT { continue }
                throw .failed(.reading, root + "/" + path, errno: errno)
            }
            try self.visit(inner.number, named: path + "/", visit)
        }
    }
}
