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
            if let repository = Self.repository(of: above) {
                path = repository + "/index.lock"
                return
            }
            above = above[..<(above.lastIndex(of: "/") ?? above.startIndex)]
        }
        path = nil
    }

    /// Where Git keeps the index of the files in a folder: in its `.git`, or where that says if it is a file, as
    /// in a further worktree and in a submodule.
    private static func repository(of folder: Substring) -> String? {
        let path = folder + "/.git"
        var status = PortalFileStatus()
        guard portal_status_at(AT_FDCWD, String(path), &status) == 0 else { return nil }
        if status.kind == .folder { return String(path) }
        guard status.kind == .regularFile, let file = fopen(String(path), "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX) + 16)
        let count = fread(&bytes, 1, bytes.count, file)
        let line = bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }
        let key = Array("gitdir: ".utf8)
        guard line.starts(with: key) else { return nil }
        let named = String(decoding: line.dropFirst(key.count), as: UTF8.self)
        return named.hasPrefix("/") ? named : folder + "/" + named
    }

    var isHeld: Bool {
        guard let path else { return false }
        var status = PortalFileStatus()
        return portal_status_at(AT_FDCWD, path, &status) == 0
            && portal_file_time() - status.changed < Self.abandoned
    }
}
