internal import Glibc

extension Machine {
    /// All bytes of a file, or of standard input for `-`.
    static func read(_ path: String) throws(InputError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError.unreadable(path: path, errno: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        let piece = 65536
        while true {
            let count = withUnsafeTemporaryAllocation(byteCount: piece, alignment: 1) { buffer in
                let count = Glibc.read(descriptor, buffer.baseAddress, piece)
                if count > 0 { bytes.append(contentsOf: buffer.prefix(count)) }
                if count < 0 { failure = errno }
                return count
            }
            if count > 0 || (count < 0 && failure == EINTR) { continue }
            guard count == 0 else { throw InputError.unreadable(path: path, errno: failure) }
            return bytes
        }
    }

    /// Writes bytes as they are; a reader that has gone away is no error.
    static func write(_ bytes: [UInt8], to stream: Stream = .output) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(stream.rawValue, $0.baseAddress, $0.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Where a command writes.
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }
}
