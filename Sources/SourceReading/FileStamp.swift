internal import CPlatform

/// What tells, without a look at its bytes, that a file is as it was.
struct FileStamp: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Int64
    private let changed: Int64

    /// A file system stamps changes with a clock that ticks every few milliseconds, so that two changes
    /// may have one stamp; in nanoseconds.
    private static let tick: Int64 = 20_000_000

    /// `nil` for a file that has changed so lately that its next change may look the same.
    init?(_ status: PortalFileStatus) {
        guard portal_file_time() - status.changed > Self.tick else { return nil }
        device = status.device
        inode = status.inode
        size = status.size
        modified = status.modified
        changed = status.changed
    }
}
