/// Where the site is deployed: `https://host/` or `https://host/path/`.
package struct BaseURL: Sendable, Hashable {
    /// Scheme and authority without a slash at the end: `https://host:8443`.
    package let origin: String
    /// Begins and ends with `/`: `/` or `/portal/`. Every address of the site begins with it.
    package let path: String

    /// The name of the machine without its port: `host.example`.
    package var host: String {
        let authority = origin.dropFirst(origin.hasPrefix("https:") ? 8 : 7)
        return String(authority.hasPrefix("[") ? authority : authority.prefix { $0 != ":" })
    }

    /// Reads an absolute http(s) address; a missing slash at the end is added. `nil` for another
    /// scheme, no host, user information, a query, a fragment, or a character outside RFC 3986.
    package init?(_ text: String) {
        guard
            let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { return nil }
        let path = rest.dropFirst(host.count)
        guard path.utf8.allSatisfy(Self.isPathByte) else { return nil }
        let names = path.split(separator: "/", omittingEmptySubsequences: true)
        guard !names.contains("."), !names.contains("..") else { return nil }
        origin = scheme + host.lowercased()
        self.path = names.isEmpty ? "/" : "/" + names.joined(separator: "/") + "/"
    }

    /// The absolute URL of an address that begins with ``path``.
    package func absolute(_ address: String) -> String { origin + address }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["),
            UInt8(ascii: "]"):
            true
        default: false
        }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}
