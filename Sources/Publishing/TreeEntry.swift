internal import CPlatform
internal import Glibc

/// What a walk through a tree has come to. It is good for the visit alone.
struct TreeEntry {
    /// The open folder that holds it.
    let folder: Int32
    /// Inside the listing, with a final NUL.
    let name: UnsafePointer<CChar>
    /// The bytes of its path below the root.
    let path: [UInt8]
    let kind: PortalFileKind
    /// The open folder that it is; `nil` for all else.
    let opened: Int32?

    /// The path for people; what is not UTF-8 is replaced.
    var pathText: String { String(decoding: path, as: UTF8.self) }

    /// The name for people.
    var nameText: String { String(cString: name) }

    /// What the system says of it now; `nil` for what has gone meanwhile.
    ///
    /// - Parameter root: What errors call the folder where the walk begins.
    func status(below root: String) throws(PublishingError) -> PortalFileStatus? {
        var status = PortalFileStatus()
        let answer =
            opened.map { portal_status($0, &status) } ?? portal_status_at(folder, name, &status)
        if answer == -ENOENT { return nil }
        guard answer == 0 else { throw .failed(.reading, root + "/" + pathText, errno: -answer) }
        return status
    }
}
