internal import CPlatform
internal import Glibc

/// What is left in the staging tree of the publication before, or of one that was killed.
struct StagingRemains {
    /// Paths of the files that are files of the live tree under a second name, intact.
    private(set) var shared: Set<String> = []
    /// When the entries of each folder were last changed; the tree's own is "".
    private(set) var folders: [String: Int64] = [:]
    /// Folders in which something was removed.
    private(set) var touched: Set<String> = []

    /// Looks at every entry, and removes all that is no file of the live tree: nothing else could be
    /// trusted, and nothing has to be, for what is removed is written anew.
    init(
        of folder: Int32,
        path root: String,
        sharing live: LiveTree
    ) throws(PublishingError) {
        shared.reserveCapacity(live.intact.count)
        var status = PortalFileStatus()
        guard portal_status_at(folder, ".", &status) == 0 else {
            throw .failed(.reading, root, errno: errno)
        }
        folders[""] = status.modified
        let walk = TreeWalk(root: root)
        let parts = try walk.gather(folder, from: Found()) {
            (entry, found: inout Found) throws(PublishingError) in
            guard let status = try entry.status(below: root) else { return }
            let path = entry.pathText
            if entry.kind == .folder { return found.folders.append((path, status.modified)) }
            let identity = LiveTree.Identity(device: status.device, inode: status.inode)
            if entry.kind == .regularFile, live.identity(of: path) == identity {
                return found.shared.append(path)
            }
            guard unlinkat(entry.folder, entry.name, 0) == 0 || errno == ENOENT else {
                throw .failed(.removing, root + "/" + path, errno: errno)
            }
            found.touched.append(path.folder)
        }
        for part in parts {
            shared.formUnion(part.shared)
            touched.formUnion(part.touched)
            for (path, modified) in part.folders { folders[path] = modified }
        }
    }

    /// What a walk has found of a part of the tree.
    private struct Found {
        var shared: [String] = []
        var folders: [(path: String, modified: Int64)] = []
        var touched: [String] = []
    }
}
