internal import CPlatform
internal import Glibc

/// Goes through a folder and gathers its fingerprint. It does so at every build, for tens of thousands of
/// files, so it keeps no list of them.
struct FingerprintWalk {
    /// What of a file belongs to the fingerprint; `nil` leaves it out.
    typealias Facts = (_ path: [UInt8], _ status: PortalFileStatus) -> [Int64]?

    private(set) var fingerprint = TreeFingerprint()
    private var path: [UInt8]
    private let passesHiddenFolders: Bool
    private let facts: Facts

    /// - Parameters:
    ///   - prefix: What paths begin with.
    ///   - passesHiddenFolders: Whether what is in folders whose names begin with a full stop counts.
    init(prefix: String, passesHiddenFolders: Bool, facts: @escaping Facts) {
        path = Array(prefix.utf8)
        self.passesHiddenFolders = passesHiddenFolders
        self.facts = facts
    }

    /// Takes in all that is below an open folder.
    ///
    /// - Returns: The `errno` of a refusal, or 0.
    mutating func add(_ folder: Int32) -> Int32 {
        var failure: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            while failure == 0 {
                let used = portal_entries(folder, buffer.baseAddress, buffer.count)
                guard used > 0 else {
                    failure = Int32(-used)
                    return
                }
                var (offset, entry) = (0, PortalEntry())
                while offset < used, failure == 0 {
                    offset = portal_entry(buffer.baseAddress, offset, &entry)
                    failure = add(entry, in: folder)
                }
            }
        }
        return failure
    }

    private mutating func add(_ entry: PortalEntry, in folder: Int32) -> Int32 {
        let name = UnsafeRawBufferPointer(start: entry.name, count: entry.length)
        let isHidden = name.first == UInt8(ascii: ".")
        if isHidden, entry.length == 1 || entry.length == 2 && name[1] == UInt8(ascii: ".") {
            return 0
        }
        let length = path.count
        path.append(UInt8(ascii: "/"))
        path += name
        defer { path.removeLast(path.count - length) }
        var status = PortalFileStatus()
        if entry.kind != .folder {
            let answer = portal_status_at(folder, entry.name, &status)
            guard answer == 0 else { return -answer }
        }
        if entry.kind == .folder || status.kind == .folder {
            if isHidden, !passesHiddenFolders { return 0 }
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            guard let inner = Descriptor(openat(folder, entry.name, flags)) else { return errno }
            return add(inner.number)
        }
        guard let facts = facts(path, status) else { return 0 }
        fingerprint.add(path, facts)
        fingerprint.add(changed: status.changed)
        return 0
    }
}
