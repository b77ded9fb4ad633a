/// Which names a preview answers to.
///
/// A page of a stranger can make a browser ask a server on this machine by a name that leads here (DNS
/// rebinding); the browser then shows that page our answer. Only the name in `Host` tells such a request
/// from the author's (RFC 9110, section 7.2; the refusal is 421, section 15.5.20).
struct HostRule: Sendable {
    /// The names and bracketed addresses that lead to this machine and to nobody else.
    private static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

    private let port: Int
    private let names: Set<String>

    /// - Parameters:
    ///   - port: The port that the server listens on.
    ///   - others: Further names and addresses that it was bound to, without a port; IPv6 in brackets.
    init(port: Int, others: [String] = []) {
        self.port = port
        names = Self.loopback.union(others.map { $0.lowercased() })
    }

    /// - Parameter host: The value of `Host` or `:authority`; `nil` where a request has none.
    func allows(_ host: String?) -> Bool {
        guard let host else { return false }
        let (name, given) = Self.split(host[...])
        guard names.contains(name.lowercased()) else { return false }
        guard let given else { return port == 80 }
        return given == String(port)
    }

    /// Name and port of `name:port`, `[address]:port`, or either without a port.
    private static func split(_ host: Substring) -> (name: Substring, port: Substring?) {
        let bracket = host.lastIndex(of: "]")
        let rest = bracket.map { host[host.index(after: $0)...] } ?? host
        guard let colon = rest.firstIndex(of: ":") else { return (host, nil) }
        return (host[..<colon], host[host.index(after: colon)...])
    }
}
