internal import CPlatform
internal import Glibc

/// A regular file that is open for reading; it closes with this value.
struct OpenFile: ~Copyable {
    enum Failure: Error {
        case symbolicLink
        case specialFile
        case vanished
        case refused(errno: Int32)
    }

    private let descriptor: Int32

    /// Opens a file that a listing has shown, though it may have been replaced since.
    init(_ name: EntryName, in folder: OpenFolder) throws(Failure) {
        // Without O_NONBLOCK a pipe would keep the reader waiting for a writer.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        descriptor = openat(folder.descriptor, name.onDisk, flags)
        guard descriptor < 0 else { return }
        switch errno {
        case ELOOP: throw .symbolicLink
        case ENOENT: throw .vanished
        case ENXIO: throw .specialFile
        case let code: throw .refused(errno: code)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The size in bytes.
    func size() throws(Failure) -> Int { Int(try status().size) }

    func status() throws(Failure) -> PortalFileStatus {
        var status = PortalFileStatus()
        let answer = portal_status(descriptor, &status)
        guard answer == 0 else { throw .refused(errno: -answer) }
        guard status.kind == .regularFile else { throw .specialFile }
        return status
    }

    /// The first bytes of the file, at most `limit` of them.
    func bytes(upTo limit: Int) throws(Failure) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            while count < limit {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]
                )
                let read = pread(descriptor, rest.baseAddress, rest.count, off_t(count))
                if read > 0 {
                    count += read
                    // A regular file answers in full, but at its end.
                    if read < rest.count { break }
                } else if read == 0 {
                    break
                } else if errno != EINTR {
                    failure = errno
                    break
                }
            }
        }
        guard failure == 0 else { throw .refused(errno: failure) }
        return bytes
    }
}
