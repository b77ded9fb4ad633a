package import Diagnostics
package import SiteModel

/// Refuses a text that the Markdown library would read in quadratic time.
package enum TextBounds {
    /// A text that is no longer cannot take 100 million steps.
    private static let harmlessLength = 6_000

    /// Looks at a text before it is rendered. Linear, and nearly free for a short text.
    ///
    /// - Returns: What goes beyond a limit (P450, P458, P459); `nil` for a text that may be rendered.
    package static func fault(in source: MarkdownSource, limits: TextLimits) -> Diagnostic? {
        let excess = source.bytes.withUnsafeBufferPointer { bytes -> BoundsScan.Excess? in
            if isHarmless(bytes, limits) { return nil }
            var scan = BoundsScan(bytes, limits: limits)
            scan.run()
            return scan.excess
        }
        guard let excess else { return nil }
        let places = PlaceFinder(source)
        switch excess {
        case .columns(let count, let offset):
            return .tooManyColumns(count, limits, at: places.location(offset))
        case .missingCells(let offset):
            return .tooManyMissingCells(limits, at: places.location(offset))
        case .steps(let work, let offset):
            return .tooManySteps(work, limits, at: places.location(offset))
        }
    }

    private static func isHarmless(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ limits: TextLimits
    ) -> Bool {
        guard bytes.count <= harmlessLength, limits.readingSteps >= TextLimits().readingSteps else {
            return false
        }
        var pipes = 0
        for byte in bytes where byte == UInt8(ascii: "|") { pipes += 1 }
        return pipes < limits.tableColumns && pipes * bytes.count / 2 <= limits.missingCells
    }
}

extension Diagnostic {
    fileprivate static func tooManyColumns(
        _ count: Int,
        _ limits: TextLimits,
        at location: SourceLocation
    ) -> Diagnostic {
        let most = limits.tableColumns
        return Diagnostic(
            .error,
            "P450",
            Phrase(
                fr:
                    "un tableau a au plus \(most.grouped(by: " ")) colonnes : celui-ci en a \(count.grouped(by: " "))",
                en:
                    "a table has at most \(most.grouped(by: ",")) columns: this one has \(count.grouped(by: ","))"
            ),
            at: location,
            suggestion: Phrase(
                fr: "divisez le tableau",
                en: "divide the table"
            )
        )
    }

    fileprivate static func tooManyMissingCells(
        _ limits: TextLimits,
        at location: SourceLocation
    ) -> Diagnostic {
        let most = limits.missingCells
        return Diagnostic(
            .error,
            "P458",
            Phrase(
                fr: "les lignes d’un tableau ont autant de cellules que son en-tête : "
                    + "il en manque plus de \(most.grouped(by: " ")) dans ce texte",
                en: "the rows of a table have as many cells as its header: "
                    + "more than \(most.grouped(by: ",")) are missing in this text"
            ),
            at: location,
            suggestion: Phrase(
                fr: "écrivez toutes les cellules, ou divisez le tableau",
                en: "write all the cells, or divide the table"
            )
        )
    }

    fileprivate static func tooManySteps(
        _ work: RepeatedWork,
        _ limits: TextLimits,
        at location: SourceLocation
    ) -> Diagnostic {
        let cause = work.words
        return Diagnostic(
            .error,
            "P459",
            Phrase(
                fr: "un texte se lit en \(limits.readingSteps.grouped(by: " ")) étapes au plus : "
                    + "il en faudrait davantage pour \(cause.french)",
                en: "a text is read in at most \(limits.readingSteps.grouped(by: ",")) steps: "
                    + "more would be needed for \(cause.english)"
            ),
            at: location,
            suggestion: Phrase(
                fr: "répartissez-le en paragraphes, une ligne vide entre deux",
                en: "divide it into paragraphs, with an empty line between them"
            )
        )
    }
}

extension RepeatedWork {
    /// What the author sees of it.
    fileprivate var words: Phrase {
        switch self {
        case .openTags:
            Phrase(
                fr: "des « <? », « <! » ou « <![CDATA[ » que rien ne ferme",
                en: "“<?”, “<!” or “<![CDATA[” that nothing closes"
            )
        case .openPictures:
            Phrase(
                fr: "des « ![ » que rien ne ferme",
                en: "“![” that nothing closes"
            )
        case .emphasis:
            Phrase(
                fr: "tant de « * », « _ » ou « ~ » devant tant de liens",
                en: "so many “*”, “_” or “~” before so many links"
            )
        case .addresses:
            Phrase(
                fr: "tant d’adresses sans espace entre elles",
                en: "so many addresses without a space between them"
            )
        case .emails:
            Phrase(
                fr: "tant de « @ » dans une ligne",
                en: "so many “@” in one line"
            )
        case .tableRows:
            Phrase(
                fr: "tant de lignes « |---| » qui n’ont pas les colonnes de leur en-tête",
                en: "so many rows “|---|” that do not have the columns of their header"
            )
        case .nesting:
            Phrase(
                fr: "tant de texte au fond de citations et de listes",
                en: "so much text deep in quotations and lists"
            )
        }
    }
}

extension Int {
    /// The digits in groups of three.
    fileprivate func grouped(by separator: Character) -> String {
        let digits = String(self)
        var text = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { text.append(separator) }
            text.append(digit)
        }
        return text
    }
}
