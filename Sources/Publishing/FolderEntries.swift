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

    /// Lists an open folder.
    ///
    /// - Throws: `PublishingError` with the path given.
    init(of folder: Int32, path: String) throws(PublishingError) {
        // The stream closes its descriptor; one opened afresh also begins at the first entry.
        let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw .failed(.reading, path, errno: errno) }
        guard let stream = fdopendir(copy) else {
            let code = errno
            close(copy)
            throw .failed(.reading, path, errno: code)
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            guard let name = Self.name(of: entry) else { continue }
            switch Int(entry.pointee.d_type) {
            case Int(DT_REG): entries.append(Entry(name: name, kind: .regularFile))
            case Int(DT_DIR): entries.append(Entry(name: name, kind: .folder))
            default:
                var status = PortalFileStatus()
                guard portal_status_at(folder, name, &status) == 0 else { continue }
                entries.append(Entry(name: name, kind: status.kind))
            }
        }
        guard errno == 0 else { throw .failed(.reading, path, errno: errno) }
        self.entries = entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar]? {
        guard let field = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
        let start = UnsafeRawPointer(entry).advanced(by: field)
            .assumingMemoryBound(to: CChar.self)
        if strcmp(start, ".") == 0 || strcmp(start, "..") == 0 { return nil }
        return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
    }
}
