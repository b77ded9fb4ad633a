internal import Diagnostics

extension ParityCheck {
    var hasSameQuantities: Bool { isAlike(\.stated) { $0.value == $1.value } }

    /// The numbers, amounts, dates and times that one text states and the other does not.
    func quantityDifferences() -> [Diagnostic] {
        if hasSameQuantities { return [] }
        return parts(\.quantities).flatMap { part in
            QuantityComparison(part.own.map(\.value), with: part.theirs.map(\.value))
                .differences()
                .map { .quantity($0, in: part.start, original: part.originalStart) }
        }
    }
}

extension Diagnostic {
    /// - Parameters:
    ///   - part: Where the part that is compared begins in the translation.
    ///   - original: Where it begins in the original.
    static func quantity(
        _ difference: QuantityComparison.Difference,
        in part: SourceLocation,
        original: SourceLocation
    ) -> Diagnostic {
        switch difference {
        case .changed(let here, let there):
            .difference(
                "P443",
                Phrase(
                    fr: "l’original dit « \(there.text) », et non « \(here.text) »",
                    en: "the original says “\(there.text)”, not “\(here.text)”"
                ),
                at: here.location(in: part.file),
                original: there.location(in: original.file)
            )
        case .added(let here):
            .difference(
                "P443",
                Phrase(
                    fr: "l’original ne dit pas « \(here.text) » dans ce passage",
                    en: "the original does not say “\(here.text)” in this part"
                ),
                at: here.location(in: part.file),
                original: original
            )
        case .missing(let there):
            .difference(
                "P443",
                Phrase(
                    fr: "l’original dit « \(there.text) », ce passage ne le dit pas",
                    en: "the original says “\(there.text)”, this part does not"
                ),
                at: part,
                original: there.location(in: original.file)
            )
        }
    }
}

extension TextProfile {
    fileprivate var stated: some Sequence<Placed<Quantity>> {
        quantities.lazy.filter { !$0.value.isHint }
    }
}

extension Quantity {
    fileprivate func location(in file: String) -> SourceLocation {
        SourceLocation(file: file, start: start, end: end)
    }
}
