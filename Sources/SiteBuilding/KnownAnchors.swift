internal import Diagnostics

/// The anchors of one page, to which any number of links may lead.
struct KnownAnchors {
    private let anchors: [String]
    private let names: Set<String>
    private var suggestionCount = 0

    /// How many faults are looked at for a name that is near: each costs a walk through all anchors.
    private static let mostSuggestions = 20

    init(_ anchors: [String]) {
        self.anchors = anchors
        names = Set(anchors)
    }

    /// An error when no heading has an anchor (P453).
    mutating func fault(_ anchor: String, at location: SourceLocation) -> Diagnostic? {
        if names.contains(anchor) { return nil }
        suggestionCount += 1
        let isSought = suggestionCount <= Self.mostSuggestions
        return .unknownAnchor(anchor, among: isSought ? anchors : [], at: location)
    }
}

extension Diagnostic {
    fileprivate static func unknownAnchor(
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
