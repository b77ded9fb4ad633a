internal import Glibc

/// An address of IPv4 or IPv6 with a port.
struct SocketAddress {
    private let storage: sockaddr_storage
    private let length: socklen_t

    /// Reads an address as people write it, without brackets; `nil` for anything else, such as a name.
    init?(_ text: String, port: Int) {
        var storage = sockaddr_storage()
        var four = sockaddr_in()
        var six = sockaddr_in6()
        if inet_pton(AF_INET, text, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = in_port_t(port).bigEndian
            withUnsafeMutableBytes(of: &storage) { bytes in
                withUnsafeBytes(of: four) { bytes.copyMemory(from: $0) }
            }
            length = socklen_t(MemoryLayout<sockaddr_in>.size)
        } else if inet_pton(AF_INET6, text, &six.sin6_addr) == 1 {
            six.sin6_family = sa_family_t(AF_INET6)
            six.sin6_port = in_port_t(port).bigEndian
            withUnsafeMutableBytes(of: &storage) { bytes in
                withUnsafeBytes(of: six) { bytes.copyMemory(from: $0) }
            }
            length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        } else {
            return nil
        }
        self.storage = storage
    }

    /// Whether only this machine can reach it.
    var isLoopback: Bool {
        withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET: bytes.load(as: sockaddr_in.self).sin_addr.s_addr.bigEndian >> 24 == 127
            default:
                withUnsafeBytes(of: bytes.load(as: sockaddr_in6.self).sin6_addr) { address in
                    address.dropLast().allSatisfy { $0 == 0 } && address.last == 1
                }
            }
        }
    }

    /// Whether it stands for all addresses of the machine.
    var isWildcard: Bool {
        withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET: bytes.load(as: sockaddr_in.self).sin_addr.s_addr == 0
            default:
                withUnsafeBytes(of: bytes.load(as: sockaddr_in6.self).sin6_addr) { address in
                    address.allSatisfy { $0 == 0 }
                }
            }
        }
    }

    /// As HTTP writes it: IPv6 in brackets.
    static func written(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

    /// A new socket of its family that forgets the connections of a server before it, as the server does.
    func socket() -> Int32 {
        let number = Glibc.socket(
            Int32(storage.ss_family),
            Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue),
            0
        )
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, size)
        if Int32(storage.ss_family) == AF_INET6 {
            setsockopt(number, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, size)
        }
        return number
    }

    func bind(_ number: Int32) -> Bool {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(number, $0, length) == 0
            }
        }
    }

    static func port(of number: Int32) -> Int? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let answer = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(number, $0, &length)
            }
        }
        guard answer == 0 else { return nil }
        // Both families have the port behind the family.
        return withUnsafeBytes(of: storage) { bytes in
            Int(in_port_t(bigEndian: bytes.load(fromByteOffset: 2, as: in_port_t.self)))
        }
    }
}
