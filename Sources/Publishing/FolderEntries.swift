internal import CPlatform
internal import Glibc

/// What stands in one folder.
struct FolderEntries {
    struct Entry {
        /// The bytes of the name, with a final NUL.
        let name: [CChar]
        let kind: PortalFileKind

        /// The name for people; what is not UTF-8 is replaced.
        var text: String { String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self) }
    }

    /// In no particular order, without `.` and `..`.
    let entries: [Entry]

    /// Lists a folder that was opened for this.
    ///
    /// - Throws: `PublishingError` with the path given.
    init(of folder: Int32, path: String) throws(PublishingError) {
        var entries: [Entry] = []
        var failure: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            while true {
                let used = portal_entries(folder, buffer.baseAddress, buffer.count)
                guard used > 0 else {
                    failure = Int32(-used)
                    return
                }
                var (offset, entry) = (0, PortalEntry())
                while offset < used {
                    offset = portal_entry(buffer.baseAddress, offset, &entry)
                    if let entry = Self.entry(entry, in: folder) { entries.append(entry) }
                }
            }
        }
        guard failure == 0 else { throw .failed(.reading, path, errno: failure) }
        self.entries = entries
    }

    private static func entry(_ found: PortalEntry, in folder: Int32) -> Entry? {
        let name = Array(UnsafeBufferPointer(start: found.name, count: found.length + 1))
        if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return nil }
        guard found.kind == .unknown else { return Entry(name: name, kind: found.kind) }
        var status = PortalFileStatus()
        // A name that has gone meanwhile is no entry.
        guard portal_status_at(folder, name, &status) == 0 else { return nil }
        return Entry(name: name, kind: status.kind)
    }
}
