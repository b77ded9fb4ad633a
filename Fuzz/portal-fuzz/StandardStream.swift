internal import Glibc

/// Where a line goes, at once: a process may end before a buffer is written.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }

    func writeLine(_ line: String) { write(Array((line + "\n").utf8)) }
}
