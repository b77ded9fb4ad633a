internal import Diagnostics

extension ParityCheck {
    /// The pictures that one text has and the other has not.
    func pictureDifferences() -> [Diagnostic] {
        if isAlike(\.pictures, by: { $0.target == $1.target }) { return [] }
        let comparison = ThingComparison(check: self)
        return parts(\.pictures).flatMap(comparison.differences).map { .picture($0) }
    }
}

extension Diagnostic {
    fileprivate static func picture(_ difference: ThingComparison.Difference) -> Diagnostic {
        let destination = difference.destination
        let message =
            difference.isMissing
            ? Phrase(
                fr: "l’original a l’image « \(destination) », ce passage ne l’a pas",
                en: "the original has the picture “\(destination)”, this part does not"
            )
            : Phrase(
                fr: "l’original n’a pas cette image dans ce passage : « \(destination) »",
                en: "the original does not have this picture in this part: “\(destination)”"
            )
        return .difference(
            "P445",
            message,
            at: difference.location,
            original: difference.original
        )
    }
}
