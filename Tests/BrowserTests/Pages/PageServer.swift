import Foundation

/// The published pages as a host delivers them: with the headers that the generator wrote for it.
enum PageServer {
    static let shared = Result { try server(of: PublishedSite.complete.get()) }

    static let arabic = Result { try server(of: PublishedSite.arabic.get()) }

    private static func server(of site: PublishedSite) throws -> StaticServer {
        let rules = String(decoding: site.file("_headers") ?? [], as: UTF8.self)
        return try StaticServer(headers: headersOfAllPages(in: rules)) { site.file($0) }
    }

    /// The fields below `/*`; those that only mean something over TLS are left out, for this server has none.
    private static func headersOfAllPages(in rules: String) -> [String] {
        let lines = rules.split(separator: "\n")
        guard let start = lines.firstIndex(of: "/*") else { return [] }
        return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
            .map { String($0.drop { $0 == " " }) }
            .map { $0.replacing("; upgrade-insecure-requests", with: "") }
            .filter { !$0.hasPrefix("Strict-Transport-Security") }
    }
}
