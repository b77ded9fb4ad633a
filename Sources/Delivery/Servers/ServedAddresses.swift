internal import SiteModel

/// What a server does with each address of a site: the rules that other servers are told as text, for a
/// server that asks.
package struct ServedAddresses: Sendable {
    /// What an address is asked for.
    package enum Meaning: Equatable, Sendable {
        /// The path below the published folder, decoded: `fr/actualites/`.
        case path(String)
        /// Answered with 301 and this address; the query is kept.
        case redirect(to: String)
        /// Nothing is served there, whatever stands in the folder.
        case nothing
    }

    /// Begins and ends with `/`.
    package let base: String
    private let headers: [ServerRules.Header]
    private let targets: [String: String]
    private let notFound: [ServerRules.NotFound]

    package init(_ rules: ServerRules) {
        base = rules.base
        headers = rules.headers
        notFound = rules.notFound
        var targets: [String: String] = [:]
        for redirect in rules.redirects {
            for address in rules.addresses(of: redirect) {
                targets[address] = rules.target(of: redirect)
            }
        }
        self.targets = targets
    }

    /// - Parameter address: A decoded path that begins with `/`.
    package func meaning(of address: String) -> Meaning {
        guard address.hasPrefix(base) else {
            return address + "/" == base ? .redirect(to: base) : .nothing
        }
        let path = String(address.dropFirst(base.count))
        if let target = targets[path] { return .redirect(to: target) }
        if Self.isWithheld(path) || notFound.contains(where: { $0.file == path }) {
            return .nothing
        }
        return .path(path)
    }

    /// The path of the document that answers, with 404, for an address where nothing stands.
    package func notFoundFile(for address: String) -> String? {
        notFound.first { address.hasPrefix($0.folder) }?.file
    }

    /// The fields of every answer over a connection without encryption: what only says how to insist on
    /// encryption is left out, for it would lead away from a server that has none.
    package var fieldsWithoutEncryption: [(name: String, value: String)] {
        headers.filter { $0.name != "Strict-Transport-Security" }.map { header in
            (header.name, header.value.replacing("; upgrade-insecure-requests", with: ""))
        }
    }

    /// `Cache-Control` of an answer.
    ///
    /// - Parameter path: Below the published folder.
    package static func caching(of path: String) -> String {
        path.hasPrefix("assets/") ? ServerRules.immutable : ServerRules.revalidation
    }

    /// `Cache-Control` of what has to be asked for each time.
    package static let revalidation = ServerRules.revalidation

    /// What stands in the folder for other servers, for other processes, or beside another file.
    private static func isWithheld(_ path: String) -> Bool {
        if path == "_headers" || path == "_redirects" { return true }
        if path.hasSuffix(".gz") || path.hasSuffix(".br") { return true }
        return path.split(separator: "/").contains {
            $0.hasPrefix(".") && $0 != ".well-known"
        }
    }
}
