internal import CPlatform
internal import Glibc

/// What the system says of the files that a site is made from: it tells, without reading them, that none
/// has changed.
package struct SourceFingerprint: Sendable, Equatable {
    /// Of every path, with size, times and inode of its file.
    package let sum: UInt64
    /// Whether any later change of a file gives another fingerprint. A file that was changed within the
    /// last tick of the clock could change again and look the same.
    package let isSettled: Bool

    package static func == (one: SourceFingerprint, other: SourceFingerprint) -> Bool {
        one.sum == other.sum && one.isSettled && other.isSettled
    }

    /// How far the times of files may be behind, in nanoseconds: two ticks of the slowest clock of Linux.
    private static let tick: Int64 = 20_000_000
    /// The same where times are whole seconds, or pairs of them (FAT).
    private static let coarseTick: Int64 = 2_000_000_000

    /// Looks at `Content` and `Templates`. Where a file has changed just now, it waits for the clock, a
    /// fiftieth of a second, rather than guess.
    ///
    /// - Returns: `nil` where a folder cannot be looked at; whoever reads it next says why.
    package static func of(siteFolder: String) -> SourceFingerprint? {
        for attempt in 0..<3 {
            let now = portal_file_time()
            guard let found = fingerprint(of: siteFolder) else { return nil }
            let age = now - found.latest
            let tick = found.isCoarse ? coarseTick : tick
            if age > tick || found.isCoarse || attempt == 2 {
                return SourceFingerprint(sum: found.sum, isSettled: age > tick)
            }
            usleep(useconds_t(min(max(tick - age, 0), tick) / 1000 + 1000))
        }
        return nil
    }

    private static func fingerprint(of siteFolder: String) -> TreeFingerprint? {
        var whole = TreeFingerprint()
        for name in ["Content", "Templates"] {
            let path = siteFolder + "/" + name
            guard let folder = Descriptor.folder(path) else { return nil }
            let found = TreeFingerprint(
                of: folder.number,
                prefix: name,
                skipsHiddenFolders: true
            ) { _, status in
                (
                    status.size, status.modified, status.changed,
                    Int64(bitPattern: status.inode), Int64(status.kind.rawValue)
                )
            }
            guard let found else { return nil }
            whole.add(found)
        }
        return whole
    }
}
