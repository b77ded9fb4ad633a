internal import Glibc

/// By which names another machine reaches this one.
enum NetworkNames {
    /// As `Host` writes them, the most useful first.
    ///
    /// - Parameter address: That the server was bound to; all addresses of the machine where it stands for
    ///   all.
    static func of(_ address: String) -> [String] {
        guard SocketAddress(address, port: 0)?.isWildcard == true else {
            return [SocketAddress.written(address)]
        }
        return addresses().map(SocketAddress.written) + [hostName].filter { !$0.isEmpty }
    }

    /// The addresses of all interfaces, those that only this machine reaches last.
    private static func addresses() -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: [String] = []
        var next = first
        while let interface = next?.pointee {
            next = interface.ifa_next
            guard let address = interface.ifa_addr, let text = text(of: address) else { continue }
            found.append(text)
        }
        let isLoopback = { (text: String) in SocketAddress(text, port: 0)?.isLoopback == true }
        return found.filter { !isLoopback($0) } + found.filter(isLoopback)
    }

    /// `nil` for an address that no browser can be given: of another family, or good on one link only.
    private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
        let family = Int32(address.pointee.sa_family)
        let size =
            family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
        guard family == AF_INET || family == AF_INET6 else { return nil }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let answer = getnameinfo(
            address,
            socklen_t(size),
            &name,
            socklen_t(name.count),
            nil,
            0,
            NI_NUMERICHOST
        )
        guard answer == 0 else { return nil }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains("%") ? nil : text
    }

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "" }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
