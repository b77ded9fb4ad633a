internal import CPlatform
internal import Glibc

/// Moves whole contents between memory and open files. The path is what an error calls the file.
enum FileBytes {
    /// Writes all bytes at the file's position.
    static func write(
        _ bytes: [UInt8],
        to file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) {
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var rest = UnsafeRawBufferPointer(rebasing: buffer[...])
            while !rest.isEmpty {
                let count = Glibc.write(file.number, rest.baseAddress, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        guard failure == 0 else { throw .failed(.writing, path, errno: failure) }
    }

    /// Reads all bytes, from the beginning.
    static func read(
        from file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) -> [UInt8] {
        var status = PortalFileStatus()
        let answer = portal_status(file.number, &status)
        guard answer == 0 else { throw .failed(.reading, path, errno: -answer) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.size))
        var part = [UInt8](repeating: 0, count: Int(min(max(status.size, 1), 1 << 20)))
        while true {
            let count = pread(file.number, &part, part.count, off_t(bytes.count))
            if count > 0 {
                bytes += part[..<count]
            } else if count == 0 {
                return bytes
            } else if errno != EINTR {
                throw .failed(.reading, path, errno: errno)
            }
        }
    }

    /// Copies one file to another, both at their beginnings. The kernel does it, and shares the blocks
    /// where the file system can; between file systems that it cannot join, the bytes come through
    /// memory.
    static func copy(
        from origin: borrowing Descriptor,
        to file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) {
        while true {
            let count = portal_copy_range(origin.number, file.number, 1 << 30)
            if count > 0 || count == -Int(EINTR) { continue }
            if count == 0 { break }
            switch Int32(-count) {
            case EXDEV, EINVAL, ENOSYS, ENOTSUP, EPERM:
                try copyThroughMemory(from: origin, to: file, path: path)
                return
            case let code: throw .failed(.copying, path, errno: code)
            }
        }
        // Some file systems of the kernel itself answer 0 although there are bytes.
        if lseek(file.number, 0, SEEK_CUR) == 0 {
            try copyThroughMemory(from: origin, to: file, path: path)
        }
    }

    private static func copyThroughMemory(
        from origin: borrowing Descriptor,
        to file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) {
        var part = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = Glibc.read(origin.number, &part, part.count)
            if count > 0 {
                try write(count == part.count ? part : Array(part[..<count]), to: file, path: path)
            } else if count == 0 {
                return
            } else if errno != EINTR {
                throw .failed(.copying, path, errno: errno)
            }
        }
    }
}
