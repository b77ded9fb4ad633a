internal import Diagnostics
internal import SiteModel

/// Checks the links that lead to a heading of another page, when all pages are rendered.
struct AnchorCheck {
    private let anchorsByRoute: [Route: [String]]
    private let links: [AnchoredLink]
    private let otherAnchors: (Route) -> [String]

    /// - Parameter otherAnchors: The anchors of a page that was taken over from the build before.
    init(_ findings: [ArtifactFindings], otherAnchors: @escaping (Route) -> [String] = { _ in [] })
    {
        self.otherAnchors = otherAnchors
        anchorsByRoute = Dictionary(
            findings.map { ($0.route, $0.anchors) },
            uniquingKeysWith: { first, _ in first }
        )
        links = findings.flatMap(\.anchoredLinks)
    }

    /// One error for each link whose anchor its page does not have.
    func diagnostics() -> [Diagnostic] {
        var known: [Route: KnownAnchors] = [:]
        return links.compactMap { link in
            known[
                link.target,
                default: KnownAnchors(anchorsByRoute[link.target] ?? otherAnchors(link.target))
            ]
            .fault(link.anchor, at: link.location)
        }
    }
}
