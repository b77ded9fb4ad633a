package import Diagnostics
package import SiteModel

/// Compares a translation with the text that it translates, part by part.
///
/// Parts are what stands under headings at the same place of both outlines; where the outlines
/// differ, both texts are compared as wholes. Order does not matter within a part.
package struct ParityCheck {
    let original: TextProfile
    let translation: TextProfile
    let languages: (own: Language, other: Language)

    /// - Parameters:
    ///   - translation: The text of a page in a language.
    ///   - original: The text of the page in the first of the languages that it exists in.
    package init(
        _ translation: TextProfile,
        in language: Language,
        with original: TextProfile,
        in other: Language
    ) {
        self.original = original
        self.translation = translation
        languages = (language, other)
    }

    /// A warning at the translation for each difference (P442 to P446), with a note at the original.
    package func diagnostics() -> [Diagnostic] {
        outlineDifference() + quantityDifferences() + linkDifferences() + pictureDifferences()
            + noteDifferences()
    }

    /// Whether both texts have the same things in the same order, as most translations do: then there is
    /// no difference. Asks for no place.
    package var isAlike: Bool {
        hasSameOutline && hasSameQuantities && hasSameLinks && hasSamePictures && hasSameNotes
    }

    var hasSameOutline: Bool {
        original.headings.elementsEqual(translation.headings) { $0.level == $1.level }
    }

    /// Whether both texts have the same things in the same order, each in the same part, as most
    /// translations do: then nothing has to be compared.
    func isAlike<Value, Things: Sequence<TextProfile.Placed<Value>>>(
        _ things: (TextProfile) -> Things,
        by isSame: (Value, Value) -> Bool
    ) -> Bool {
        things(translation).elementsEqual(things(original)) {
            $0.section == $1.section && isSame($0.value, $1.value)
        }
    }

    /// What both texts have under one heading.
    struct Part<Value: Sendable> {
        let own: [TextProfile.Placed<Value>]
        let theirs: [TextProfile.Placed<Value>]
        /// Where the part begins in the translation, and in the original.
        let start: SourceLocation
        let originalStart: SourceLocation
    }

    /// The parts that have a thing of a kind, in order.
    func parts<Value>(_ things: (TextProfile) -> [TextProfile.Placed<Value>]) -> [Part<Value>] {
        let whole = !hasSameOutline
        let own = Dictionary(grouping: things(translation)) { whole ? 0 : $0.section }
        let theirs = Dictionary(grouping: things(original)) { whole ? 0 : $0.section }
        return Set(own.keys).union(theirs.keys).sorted().map { section in
            Part(
                own: own[section] ?? [],
                theirs: theirs[section] ?? [],
                start: translation.place(ofSection: section),
                originalStart: original.place(ofSection: section)
            )
        }
    }
}

extension Diagnostic {
    /// A difference between a translation and its original.
    static func difference(
        _ code: String,
        _ message: Phrase,
        at location: SourceLocation,
        original: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            code,
            message,
            at: location,
            notes: [
                Note(Phrase(fr: "l’original est ici", en: "the original is here"), at: original)
            ]
        )
    }
}
