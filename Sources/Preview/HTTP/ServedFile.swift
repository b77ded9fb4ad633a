internal import Digests
internal import Glibc

/// A regular file that is open to be sent; it closes with this object.
final class ServedFile: Sendable {
    /// Bytes, when it was opened.
    let size: Int
    /// The name of this version. Reading a film to name it would take longer than sending it, so the name
    /// is made of what changes with every writing: the file's number, size and times.
    let tag: EntityTag
    private let descriptor: Int32

    /// Takes an open file; closes and refuses what is no regular one.
    private init?(_ descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
        let identity = [
            Int(status.st_dev), Int(status.st_ino), size, status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
        ]
        tag = EntityTag(of: Array(identity.map(String.init).joined(separator: " ").utf8))
    }

    deinit { close(descriptor) }

    /// Opens a file below a folder. No name on the way may be a symbolic link, `.` or `..`, so nothing
    /// outside the folder is ever opened, whatever is put in its place meanwhile.
    ///
    /// - Parameters:
    ///   - path: Relative to the folder, `/` between the names.
    ///   - folder: May itself be reached through links: whoever started the server said so.
    static func open(_ path: String, below folder: String) -> ServedFile? {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !names.isEmpty,
            names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) })
        else { return nil }
        var current = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for (index, name) in names.enumerated() {
            guard current >= 0 else { return nil }
            let isLast = index == names.count - 1
            // Without O_NONBLOCK a pipe would keep the server waiting for a writer.
            let flags = isLast ? O_RDONLY | O_NONBLOCK : O_RDONLY | O_DIRECTORY
            let next = openat(current, String(name), flags | O_NOFOLLOW | O_CLOEXEC)
            close(current)
            current = next
        }
        return current >= 0 ? ServedFile(current) : nil
    }

    /// The next bytes from an offset, at most `count`; fewer only at the end of the file, or where the
    /// disk fails.
    func bytes(at offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
                )
                let read = pread(descriptor, rest.baseAddress, rest.count, offset + filled)
                if read < 0, errno == EINTR { continue }
                guard read > 0 else { return }
                filled += read
            }
        }
    }
}
