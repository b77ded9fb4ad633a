internal import Diagnostics

extension ParityCheck {
    /// The links that one text has and the other has not.
    func linkDifferences() -> [Diagnostic] {
        if isAlike(\.links, by: { $0.target == $1.target }) { return [] }
        let comparison = ThingComparison(check: self)
        return parts(\.links).flatMap(comparison.differences).map { .link($0) }
    }
}

extension Diagnostic {
    fileprivate static func link(_ difference: ThingComparison.Difference) -> Diagnostic {
        let destination = difference.destination
        let message =
            difference.isMissing
            ? Phrase(
                fr: "l’original a un lien vers « \(destination) », ce passage ne l’a pas",
                en: "the original has a link to “\(destination)”, this part does not"
            )
            : Phrase(
                fr: "l’original n’a pas ce lien dans ce passage : « \(destination) »",
                en: "the original does not have this link in this part: “\(destination)”"
            )
        return .difference(
            "P444",
            message,
            at: difference.location,
            original: difference.original
        )
    }
}
