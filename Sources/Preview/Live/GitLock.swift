internal import CPlatform
internal import Glibc

/// Whether Git is at work on the files of a folder. It says so by a file that it holds meanwhile: while it
/// checks out another branch, what is in between is the state of neither.
///
/// Source: the documentation of Git, `gitrepository-layout`, and `lockfile.h` of its sources.
struct GitLock: Sendable {
    /// `nil` where no repository holds the folder.
    private let path: String?

    /// What a process that was killed has left is not waited for; in nanoseconds.
    private static let abandoned: Int64 = 10_000_000_000
    /// How long Git is waited for.
    static let patience = Duration.seconds(3)

    /// - Parameter folder: Absolute, without symbolic links.
    init(around folder: String) {
        var above = folder[...]
        while !above.isEmpty {
            var status = PortalFileStatus()
            let found = portal_status_at(AT_FDCWD, above + "/.git", &status) == 0
            if found, status.kind == .folder {
                path = above + "/.git/index.lock"
                return
            }
            above = above[..<(above.lastIndex(of: "/") ?? above.startIndex)]
        }
        path = nil
    }

    var isHeld: Bool {
        guard let path else { return false }
        var status = PortalFileStatus()
        return portal_status_at(AT_FDCWD, path, &status) == 0
            && portal_file_time() - status.changed < Self.abandoned
    }
}
