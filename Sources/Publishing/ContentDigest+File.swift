internal import Digests
internal import Glibc

extension ContentDigest {
    /// The number of bytes of an open file, and their digest. The file is read part by part, for it may be
    /// larger than memory, and through no mapping, for it may become shorter meanwhile.
    ///
    /// - Parameter path: What an error calls the file.
    static func of(
        _ file: borrowing Descriptor,
        path: String
    ) throws(PublishingError) -> (size: Int, digest: UInt64) {
        var part = [UInt8](repeating: 0, count: 1 << 18)
        var (digest, size) = (ContentDigest(), 0)
        while true {
            let count = try fill(&part, from: file, at: size, path: path)
            size += count
            guard count == part.count else {
                let result = part[..<count].withUnsafeBytes { digest.finish($0) }
                return (size, result)
            }
            part.withUnsafeBytes { digest.add($0) }
        }
    }

    /// Reads until the part is full or the file ends.
    private static func fill(
        _ part: inout [UInt8],
        from file: borrowing Descriptor,
        at position: Int,
        path: String
    ) throws(PublishingError) -> Int {
        var (filled, failure) = (0, Int32(0))
        part.withUnsafeMutableBytes { buffer in
            while filled < buffer.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                let count = pread(
                    file.number,
                    rest.baseAddress,
                    rest.count,
                    off_t(position + filled)
                )
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    return
                } else if errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        guard failure == 0 else { throw .failed(.reading, path, errno: failure) }
        return filled
    }
}
