internal import CPlatform
internal import Digests
internal import Glibc

/// A number that stands for the files of a folder and all below it: paths and what the system says of
/// each, without reading a byte. The order in which they are found does not matter.
struct TreeFingerprint: Sendable, Equatable {
    /// What is to be the same of a file.
    typealias Facts = (Int64, Int64, Int64, Int64, Int64)

    /// The sum of the digests of all files and folders.
    private(set) var sum: UInt64 = 0
    /// The latest time at which a file or a folder was changed, in nanoseconds since 1970.
    private(set) var latest: Int64 = 0
    /// Whether all times are whole seconds: the file system may know no finer ones.
    private(set) var isCoarse = true
    /// What a digest is made of.
    private var bytes: [UInt8] = []

    static func == (one: TreeFingerprint, other: TreeFingerprint) -> Bool { one.sum == other.sum }

    init() {}

    /// Of all that is below an open folder; `nil` where it cannot be looked at.
    ///
    /// - Parameters:
    ///   - prefix: What paths begin with.
    ///   - facts: What of a file belongs to the fingerprint; `nil` leaves it out.
    init?(
        of folder: Int32,
        prefix: String,
        skipsHiddenFolders: Bool,
        _ facts: @escaping @Sendable ([UInt8], PortalFileStatus) -> Facts?
    ) {
        let walk = TreeWalk(root: prefix, skipsHiddenFolders: skipsHiddenFolders)
        let prefix = Array((prefix + "/").utf8)
        do throws(PublishingError) {
            let parts = try walk.gather(folder, from: TreeFingerprint()) {
                (entry, found: inout TreeFingerprint) throws(PublishingError) in
                if entry.kind == .folder { return }
                guard let status = try entry.status(below: walk.root) else {
                    throw .failed(.reading, entry.pathText, errno: ENOENT)
                }
                guard let facts = facts(entry.path, status) else { return }
                found.add(prefix, entry.path, facts)
                found.add(changed: status.changed)
            }
            for part in parts { add(part) }
        } catch {
            return nil
        }
    }

    /// Takes in one file.
    ///
    /// - Parameters:
    ///   - prefix: What its path begins with.
    ///   - path: In UTF-8, or as the disk has it.
    ///   - facts: What is to be the same.
    mutating func add(_ prefix: [UInt8], _ path: some Collection<UInt8>, _ facts: Facts) {
        bytes.removeAll(keepingCapacity: true)
        bytes += prefix
        bytes += path
        bytes.append(0)
        withUnsafeBytes(of: facts) { bytes += $0 }
        sum &+= ContentDigest.of(bytes)
    }

    /// Takes in when a file was changed.
    mutating func add(changed: Int64) {
        latest = max(latest, changed)
        if changed % 1_000_000_000 != 0 { isCoarse = false }
    }

    /// Takes in another fingerprint, of other paths.
    mutating func add(_ other: TreeFingerprint) {
        sum &+= other.sum
        latest = max(latest, other.latest)
        isCoarse = isCoarse && other.isCoarse
    }
}
