internal import Diagnostics
internal import SiteModel

/// Checks the links that lead to a heading of another page, when all pages are rendered.
struct AnchorCheck {
    private let anchorsByRoute: [Route: [String]]
    private let links: [AnchoredLink]

    init(_ findings: [ArtifactFindings]) {
        anchorsByRoute = Dictionary(
            findings.map { ($0.route, $0.anchors) },
            uniquingKeysWith: { first, _ in first }
        )
        links = findings.flatMap(\.anchoredLinks)
    }

    /// One error for each link whose anchor its page does not have.
    func diagnostics() -> [Diagnostic] {
        links.compactMap { link in
            let anchors = anchorsByRoute[link.target] ?? []
            if anchors.contains(link.anchor) { return nil }
            return .unknownAnchor(link.anchor, among: anchors, at: link.location)
        }
    }
}

extension Diagnostic {
    /// An anchor that no heading of the target has.
    static func unknownAnchor(
        _ anchor: String,
        among anchors: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P453",
            Phrase(
                fr: "aucun titre de la page visée n’a l’ancre « #\(anchor) »",
                en: "no heading of the target page has the anchor “#\(anchor)”"
            ),
            at: location,
            suggestion: .didYouMean(anchor, among: anchors)
        )
    }
}
