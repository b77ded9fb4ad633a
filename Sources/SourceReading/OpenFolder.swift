internal import CPlatform
internal import Glibc

/// A folder of the site that is open, so that what is below it is found from here by name, whatever
/// happens to the folders above. It closes when the last of its files has been read.
final class OpenFolder: Sendable {
    /// For `openat` and its kin; belongs to this object.
    let descriptor: Int32
    /// Relative to the site folder, in NFC: `Content/faq`.
    let path: String
    /// Absolute, spelled as the disk does.
    let origin: String
    let area: SiteArea
    /// `Content` and `Templates` are at depth 1.
    let depth: Int

    private init(
        descriptor: Int32,
        path: String,
        origin: String,
        area: SiteArea,
        depth: Int
    ) {
        self.descriptor = descriptor
        self.path = path
        self.origin = origin
        self.area = area
        self.depth = depth
    }

    deinit { close(descriptor) }

    /// Opens `Content` or `Templates`.
    ///
    /// - Throws: the `errno` of the refusal.
    static func top(
        _ name: String,
        area: SiteArea,
        of site: String
    ) throws(SystemCallFailure) -> OpenFolder {
        let origin = site + "/" + name
        let descriptor = open(origin, flags)
        guard descriptor >= 0 else { throw SystemCallFailure(errno: errno) }
        return OpenFolder(
            descriptor: descriptor,
            path: name,
            origin: origin,
            area: area,
            depth: 1
        )
    }

    /// Opens a folder that stands in this one.
    ///
    /// - Throws: the `errno` of the refusal.
    func subfolder(_ name: EntryName) throws(SystemCallFailure) -> OpenFolder {
        let descriptor = openat(descriptor, name.onDisk, Self.flags)
        guard descriptor >= 0 else { throw SystemCallFailure(errno: errno) }
        return OpenFolder(
            descriptor: descriptor,
            path: path + "/" + name.text,
            origin: origin + "/" + name.onDisk,
            area: area.area(ofFolder: name.text, depth: depth + 1),
            depth: depth + 1
        )
    }

    /// Never through a symbolic link.
    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
}
