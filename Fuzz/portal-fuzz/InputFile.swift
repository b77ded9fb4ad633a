internal import Glibc

/// A file, read whole.
struct InputFile {
    let bytes: [UInt8]

    struct Failure: Error {
        let path: String
        let errno: Int32
    }

    init(_ path: String) throws(Failure) {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { throw Failure(path: path, errno: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = part.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw Failure(path: path, errno: errno) }
            if count == 0 { break }
            bytes += part[..<count]
        }
        self.bytes = bytes
    }
}
