internal import Diagnostics

extension ParityCheck {
    var hasSameLinks: Bool { isAlike(\.links) { $0.target == $1.target } }

    /// The links that one text has and the other has not.
    func linkDifferences() -> [Diagnostic] {
        if hasSameLinks { return [] }
        let comparison = ThingComparison(check: self)
        return parts(\.links).flatMap(comparison.differences).map { .link($0) }
    }
}

extension Diagnostic {
    fileprivate static func link(_ difference: ThingComparison.Difference) -> Diagnostic {
        let message =
            switch difference.kind {
            case .missing(let original):
                Phrase(
                    fr: "l’original a un lien vers « \(original) », ce passage ne l’a pas",
                    en: "the original has a link to “\(original)”, this part does not"
                )
            case .added(let own):
                Phrase(
                    fr: "l’original n’a pas ce lien dans ce passage : « \(own) »",
                    en: "the original does not have this link in this part: “\(own)”"
                )
            case .replaced(let own, let original):
                Phrase(
                    fr: "l’original mène à « \(original) », et non à « \(own) »",
                    en: "the original leads to “\(original)”, not to “\(own)”"
                )
            }
        return .difference(
            "P444",
            message,
            at: difference.location,
            original: difference.original
        )
    }
}
