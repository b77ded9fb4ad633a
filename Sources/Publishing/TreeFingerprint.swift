internal import CPlatform
internal import Digests
internal import Glibc

/// A number that stands for the files of a folder and all below it: paths and what the system says of
/// each, without reading a byte. The order in which they are found does not matter.
struct TreeFingerprint: Equatable {
    /// The sum of the digests of all files and folders.
    private(set) var sum: UInt64 = 0
    /// The latest time at which a file or a folder was changed, in nanoseconds since 1970.
    private(set) var latest: Int64 = 0
    /// Whether all times are whole seconds: the file system may know no finer ones.
    private(set) var isCoarse = true

    static func == (one: TreeFingerprint, other: TreeFingerprint) -> Bool { one.sum == other.sum }

    /// Takes in one file.
    ///
    /// - Parameters:
    ///   - path: In UTF-8, or as the disk has it.
    ///   - facts: What is to be the same.
    mutating func add(_ path: [UInt8], _ facts: [Int64]) {
        var bytes = path
        bytes.append(0)
        facts.withUnsafeBytes { bytes += $0 }
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
