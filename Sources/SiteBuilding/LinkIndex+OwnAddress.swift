internal import Diagnostics
internal import MarkdownRendering
internal import SiteModel

extension LinkIndex {
    /// What stands at an absolute address of the site itself.
    struct OwnAddress {
        /// The source file that a link names instead, relative to a file; empty where nothing stands there.
        let source: String
        var page: Page?
    }

    /// - Returns: `nil` for an address of another site.
    func ownAddress(
        _ address: String,
        for file: String,
        in configuration: SiteConfiguration
    ) -> OwnAddress? {
        for base in [configuration.declaredBaseURL, configuration.baseURL] {
            guard let rest = Self.path(of: address, below: base) else { continue }
            let destination = LinkDestination("/" + rest)
            let path = String(destination.path.dropFirst())
            let anchor = destination.anchor.map { "#" + $0 } ?? ""
            if let page = page(at: Route(path)) {
                return OwnAddress(
                    source: Self.path(from: file, to: page.file) + anchor,
                    page: page
                )
            }
            let media = "Content/" + path.dropFirst("media/".count)
            if path.hasPrefix("media/"), entry(at: media) != nil {
                return OwnAddress(source: Self.path(from: file, to: media))
            }
            return OwnAddress(source: "")
        }
        return nil
    }

    /// What follows the base in an address; the scheme and the host know no case, and http is https.
    private static func path(of address: String, below base: BaseURL) -> Substring? {
        guard let mark = address.firstRange(of: "//"),
            ["", "http:", "https:"].contains(address[..<mark.lowerBound].lowercased()),
            let host = base.origin.firstRange(of: "//").map({ base.origin[$0.upperBound...] })
        else { return nil }
        let rest = address[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard authority.lowercased() == host else { return nil }
        let path = rest.dropFirst(authority.count)
        if path.hasPrefix(base.path) { return path.dropFirst(base.path.count) }
        return path.isEmpty || path + "/" == base.path ? "" : nil
    }
}

extension Diagnostic {
    /// - Parameter path: The path of the source, empty where none is known.
    static func ownAddress(_ request: LinkRequest, suggestion path: String) -> Diagnostic {
        Diagnostic(
            .warning,
            "P438",
            Phrase(
                fr:
                    "un lien interne vise un fichier source, non l’adresse du site : « \(request.destination) »",
                en:
                    "a link within the site points at a source file, not at the site’s address: “\(request.destination)”"
            ),
            at: request.location,
            suggestion: path.isEmpty
                ? nil : Phrase(fr: "écrivez « \(path) »", en: "write “\(path)”")
        )
    }
}
