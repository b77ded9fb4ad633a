internal import Diagnostics

extension ParityCheck {
    var hasSamePictures: Bool { isAlike(\.pictures) { $0.target == $1.target } }

    /// The pictures that one text has and the other has not.
    func pictureDifferences() -> [Diagnostic] {
        if hasSamePictures { return [] }
        let comparison = ThingComparison(check: self)
        return parts(\.pictures).flatMap(comparison.differences).map { .picture($0) }
    }
}

extension Diagnostic {
    fileprivate static func picture(_ difference: ThingComparison.Difference) -> Diagnostic {
        let message =
            switch difference.kind {
            case .missing(let original):
                Phrase(
                    fr: "l’original a l’image « \(original) », ce passage ne l’a pas",
                    en: "the original has the picture “\(original)”, this part does not"
                )
            case .added(let own):
                Phrase(
                    fr: "l’original n’a pas cette image dans ce passage : « \(own) »",
                    en: "the original does not have this picture in this part: “\(own)”"
                )
            case .replaced(let own, let original):
                Phrase(
                    fr: "l’original montre l’image « \(original) », et non « \(own) »",
                    en: "the original shows the picture “\(original)”, not “\(own)”"
                )
            }
        return .difference(
            "P445",
            message,
            at: difference.location,
            original: difference.original
        )
    }
}
