internal import CPlatform
internal import Glibc

/// The last work on a staging tree, once every file of the new site is in it.
struct StagingCompletion {
    let folder: Int32
    /// Absolute, for errors.
    let path: String
    let live: LiveTree
    let found: StagingRemains
    let written: [String: Manifest.Entry]
    /// Those among them that are no file of the live tree.
    let created: Set<String>

    /// Removes what the new site does not have, and gives the folders in which nothing is different the
    /// times that they have in the live tree.
    ///
    /// - Parameter touched: Folders whose entries were changed so far.
    func perform(touched: Set<String>) throws(PublishingError) {
        let needed = neededFolders
        var touched = touched
        for name in found.shared where written[name] == nil && !live.kept.contains(name) {
            try remove(name, 0, touching: &touched)
        }
        // Those inside come before those around them.
        let over = found.folders.keys.filter { !needed.contains($0) }
        for name in over.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            try remove(name, AT_REMOVEDIR, touching: &touched)
        }
        let different = differentFolders(needed)
        for (name, modified) in live.folders
        where needed.contains(name) && !different.contains(name) {
            if found.folders[name] == modified, !touched.contains(name) { continue }
            let answer = portal_set_modified(folder, name.isEmpty ? "." : name, modified)
            guard answer == 0 else { throw .failed(.writing, path + "/" + name, errno: -answer) }
        }
    }

    private func remove(
        _ name: String,
        _ flags: Int32,
        touching touched: inout Set<String>
    ) throws(PublishingError) {
        guard unlinkat(folder, name, flags) == 0 else {
            // What has become a folder, or has gone with one, was removed then.
            if [ENOENT, ENOTDIR, EISDIR].contains(errno) { return }
            throw .failed(.removing, path + "/" + name, errno: errno)
        }
        touched.insert(name.folder)
    }

    private var neededFolders: Set<String> {
        var needed: Set<String> = [""]
        for name in written.keys { needed.addFolders(above: name) }
        for name in live.kept { needed.addFolders(above: name) }
        for name in live.emptyFolders {
            needed.insert(name)
            needed.addFolders(above: name)
        }
        return needed
    }

    /// Folders that have an entry more, or less, or another one than in the live tree.
    private func differentFolders(_ needed: Set<String>) -> Set<String> {
        var different = Set(created.map(\.folder))
        for name in live.intact.keys where written[name] == nil { different.insert(name.folder) }
        for name in live.altered + live.foreign { different.insert(name.folder) }
        for name in needed where live.folders[name] == nil { different.insert(name.folder) }
        for name in live.folders.keys where !needed.contains(name) {
            different.insert(name.folder)
        }
        return different
    }
}

extension String {
    /// The folder that holds the file at this path; "" for one at the top.
    var folder: String {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) } ?? ""
    }
}
