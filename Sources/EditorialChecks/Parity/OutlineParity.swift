internal import Diagnostics

extension ParityCheck {
    /// The first place at which the outlines part.
    func outlineDifference() -> [Diagnostic] {
        if hasSameOutline { return [] }
        let (own, theirs) = (translation.headings, original.headings)
        let shared = zip(own, theirs).prefix { $0.level == $1.level }.count
        let here = shared < own.count ? own[shared] : nil
        let there = shared < theirs.count ? theirs[shared] : nil
        let ownPlace = here?.place ?? own.last?.place ?? translation.start
        let theirPlace = there?.place ?? theirs.last?.place ?? original.start
        return [
            .outline(
                here,
                there,
                counts: (own.count, theirs.count),
                at: translation.location(ownPlace),
                original: original.location(theirPlace)
            )
        ]
    }
}

extension Diagnostic {
    fileprivate static func outline(
        _ here: TextProfile.Heading?,
        _ there: TextProfile.Heading?,
        counts: (own: Int, original: Int),
        at location: SourceLocation,
        original: SourceLocation
    ) -> Diagnostic {
        let difference: Phrase
        if let here, let there {
            difference = Phrase(
                fr:
                    "« \(here.title) » est de niveau \(here.level), « \(there.title) » de niveau \(there.level)",
                en:
                    "“\(here.title)” is of level \(here.level), “\(there.title)” of level \(there.level)"
            )
        } else {
            difference = Phrase(
                fr: "titres ici : \(counts.own), titres de l’original : \(counts.original)",
                en: "headings here: \(counts.own), headings of the original: \(counts.original)"
            )
        }
        return .difference(
            "P442",
            Phrase(
                fr: "une traduction a les titres de l’original : \(difference.french)",
                en: "a translation has the headings of the original: \(difference.english)"
            ),
            at: location,
            original: original
        )
    }
}
