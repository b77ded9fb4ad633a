package import Diagnostics
package import SiteModel

/// Compares the numbers, amounts, dates and times of what each language file of a page says in its own
/// front matter: title, summary, and the fields of which every language has its own.
package struct FrontMatterParity: Sendable {
    private let words: [Language: QuantityWords]

    /// - Parameter formats: How a language writes months and numbers.
    package init(_ languages: [Language], _ formats: (Language) -> LanguageFormats) {
        words = Dictionary(
            languages.map { ($0, QuantityWords($0, formats($0))) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// A warning at the translation for each difference (P443), with a note at the original.
    ///
    /// - Parameters:
    ///   - files: The language files of one page, the original first.
    ///   - pieces: Says where a text of front matter stands in its file; asked only when there is a
    ///     difference.
    package func diagnostics(
        _ files: [PageSource],
        of type: ContentType,
        _ pieces: (Located<String>) -> [SourcePiece]
    ) -> [Diagnostic] {
        guard let original = files.first, files.count > 1 else { return [] }
        let own = type.fields.filter { !$0.isShared }.map(\.name)
        return files.dropFirst().flatMap { translation in
            texts(of: translation, own).flatMap { name, text -> [Diagnostic] in
                guard let other = texts(of: original, [name]).first(where: { $0.name == name })
                else { return [] }
                return compared(
                    text,
                    translation.language,
                    with: other.value,
                    original.language,
                    pieces
                )
            }
        }
    }

    private typealias NamedText = (name: String, value: Located<FieldValue>)

    private func texts(of file: PageSource, _ fields: [String]) -> [NamedText] {
        let common = [
            ("title", file.common.title), ("short-title", file.common.shortTitle),
            ("summary", file.common.summary),
        ]
        return common.compactMap { name, text in
            text.map { (name, $0.map { FieldValue.text($0) }) }
        } + fields.compactMap { name in file.fields[name].map { (name, $0) } }
    }

    private func compared(
        _ own: Located<FieldValue>,
        _ language: Language,
        with theirs: Located<FieldValue>,
        _ other: Language,
        _ pieces: (Located<String>) -> [SourcePiece]
    ) -> [Diagnostic] {
        guard let here = words[language], let there = words[other],
            !own.value.isToBeAnnounced, !theirs.value.isToBeAnnounced
        else { return [] }
        let differences = QuantityComparison(
            FieldQuantities(at: own.location, here).quantities(of: own.value),
            with: FieldQuantities(at: theirs.location, there).quantities(of: theirs.value)
        )
        .differences()
        guard !differences.isEmpty, case .text(let text) = own.value,
            case .text(let otherText) = theirs.value
        else {
            return differences.map { .quantity($0, in: own.location, original: theirs.location) }
        }
        let own = own.map { _ in text }
        let theirs = theirs.map { _ in otherText }
        return QuantityComparison(
            FieldQuantities(at: own.location, here, pieces(own)).quantities(of: .text(text)),
            with: FieldQuantities(at: theirs.location, there, pieces(theirs))
                .quantities(of: .text(otherText))
        )
        .differences()
        .map { .quantity($0, in: own.location, original: theirs.location) }
    }
}

extension FieldValue {
    fileprivate var isToBeAnnounced: Bool {
        if case .fact(.toBeAnnounced) = self { true } else { false }
    }
}
