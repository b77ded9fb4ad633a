internal import Diagnostics

/// What is wrong with texts, and which anchors they rely on.
struct TextFindings: Sendable {
    var diagnostics: [Diagnostic] = []
    /// The links that lead to an anchor of another page.
    var anchoredLinks: [AnchoredLink] = []
    /// The links that lead nowhere.
    var deadLinks: [DeadLink] = []

    var isEmpty: Bool { diagnostics.isEmpty && anchoredLinks.isEmpty && deadLinks.isEmpty }

    static func += (findings: inout TextFindings, others: TextFindings) {
        findings.diagnostics += others.diagnostics
        findings.anchoredLinks += others.anchoredLinks
        findings.deadLinks += others.deadLinks
    }
}
