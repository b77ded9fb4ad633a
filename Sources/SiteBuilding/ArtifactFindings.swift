package import Diagnostics
internal import SiteModel

/// What is left of an artifact when its bytes are gone: its faults, and what other pages need to
/// know of it.
package struct ArtifactFindings: Sendable {
    /// What is wrong with the texts that the artifact was made from.
    package let diagnostics: [Diagnostic]
    let route: Route
    /// The anchors of the page's text; empty for anything but a page.
    let anchors: [String]
    /// The links of its texts that lead to an anchor of another page.
    let anchoredLinks: [AnchoredLink]
    /// The links of its texts that lead nowhere.
    let deadLinks: [DeadLink]
    /// A page's text as it is compared with its translations; `nil` when it has none, and once it is
    /// compared.
    private(set) var text: TranslatedText?
    /// The pages whose words and texts the artifact was made from; `nil` for that of a page, which is made
    /// from its own.
    let reads: TextReads?
    /// The pages whose words the artifact of a page shows, itself or not.
    let shown: [PageID]

    init(
        route: Route,
        diagnostics: [Diagnostic] = [],
        anchors: [String] = [],
        anchoredLinks: [AnchoredLink] = [],
        deadLinks: [DeadLink] = [],
        text: TranslatedText? = nil,
        reads: TextReads? = nil,
        shown: [PageID] = []
    ) {
        self.route = route
        self.diagnostics = diagnostics
        self.anchors = anchors
        self.anchoredLinks = anchoredLinks
        self.deadLinks = deadLinks
        self.text = text
        self.reads = reads
        self.shown = shown
    }

    /// Hands the text over to be compared, and keeps it no longer.
    mutating func compare(in check: TranslationCheck) {
        if let text { check.add(text) }
        text = nil
    }

    /// The same, with more that is wrong.
    func adding(_ others: [Diagnostic]) -> ArtifactFindings {
        if others.isEmpty { return self }
        return ArtifactFindings(
            route: route,
            diagnostics: diagnostics + others,
            anchors: anchors,
            anchoredLinks: anchoredLinks,
            deadLinks: deadLinks,
            text: text,
            reads: reads,
            shown: shown
        )
    }
}

/// A link to a heading of another page, which can only be checked when that page is rendered.
struct AnchoredLink: Sendable {
    let target: Route
    let anchor: String
    let location: SourceLocation
}
