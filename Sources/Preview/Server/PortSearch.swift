internal import Glibc

/// Finds a port on which all addresses of a server can be listened on.
///
/// It takes the addresses for a moment and never listens: a client that came meanwhile would be let in and
/// thrown out again. Whoever listens may still find that another was quicker, and search on.
enum PortSearch {
    /// How many ports are tried after the one that was asked for.
    private static let reach = 100

    struct Found: Equatable {
        let port: Int
        /// Those of the hosts that this machine has.
        let hosts: [String]
    }

    /// - Parameters:
    ///   - port: The first to try; 0 for any.
    ///   - hosts: Addresses without brackets. One that this machine does not have (IPv6 may be turned off)
    ///     is left out, unless no other is left.
    static func find(from port: Int, for hosts: [String]) throws(PreviewError) -> Found {
        let last = min(port + reach, 65_535)
        for candidate in port == 0 ? Array(repeating: 0, count: reach) : Array(port...last) {
            if let found = try attempt(candidate, hosts) { return found }
        }
        throw .noPort(first: port, last: last)
    }

    /// `nil` where something else listens.
    private static func attempt(
        _ wanted: Int,
        _ hosts: [String]
    ) throws(PreviewError) -> Found? {
        var port = wanted
        var present: [String] = []
        var sockets: [Int32] = []
        defer { sockets.forEach { close($0) } }
        var failure: Int32 = 0
        for host in hosts {
            guard let address = SocketAddress(host, port: port) else {
                throw .noAddress(host, errno: EADDRNOTAVAIL)
            }
            let number = address.socket()
            if number >= 0 { sockets.append(number) }
            if number >= 0, address.bind(number) {
                present.append(host)
                port = SocketAddress.port(of: number) ?? port
                continue
            }
            switch errno {
            case EADDRINUSE: return nil
            case EACCES: throw .noAddress(host, errno: EACCES)
            case let code: failure = code
            }
        }
        if present.isEmpty { throw .noAddress(hosts[0], errno: failure) }
        return Found(port: port, hosts: present)
    }
}
