#if canImport(Glibc)
    import Glibc
#endif

/// TCP on 127.0.0.1.
enum LoopbackSocket {
    struct Refused: Error {
        let errno: Int32
    }

    /// A port that nothing listened on a moment ago.
    static func freePort() throws -> UInt16 {
        let number = try open()
        defer { close(number) }
        var address = self.address(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let answer = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(number, pointer, size) == 0 ? getsockname(number, pointer, &size) : -1
            }
        }
        guard answer == 0 else { throw Refused(errno: errno) }
        return UInt16(bigEndian: address.sin_port)
    }

    static func accepts(_ port: UInt16) -> Bool {
        guard let number = try? connected(to: port) else { return false }
        close(number)
        return true
    }

    /// Sends a request and reads until the server closes.
    static func exchange(_ request: [UInt8], on port: UInt16) throws -> [UInt8] {
        let number = try connected(to: port)
        defer { close(number) }
        guard send(number, request, request.count, 0) == request.count else {
            throw Refused(errno: errno)
        }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(number, &part, part.count, 0)
            if count == 0 { return bytes }
            guard count > 0 else { throw Refused(errno: errno) }
            bytes += part[..<count]
        }
    }

    static func connected(to port: UInt16) throws -> Int32 {
        let number = try open()
        var address = self.address(port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let answer = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, size) }
        }
        guard answer == 0 else {
            close(number)
            throw Refused(errno: errno)
        }
        return number
    }

    private static func open() throws -> Int32 {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { throw Refused(errno: errno) }
        return number
    }

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
