internal import Diagnostics
internal import SiteModel

/// A quotation in another language of the site is marked as such, so that it is set, hyphenated and
/// read aloud rightly.
///
/// Cautious: a passage has at least eight words, and many of them are common words of the other
/// language while hardly any is one of the page's.
///
/// Source: WCAG 2.2, success criterion 3.1.2.
struct ForeignQuotations: Sendable {
    private let own: CommonWords?
    private let others: [CommonWords]
    private static let fewestWords = 8
    private static let fewestCommonWords = 3

    init(in language: Language, among languages: [Language]) {
        own = CommonWords.known[language.code]
        others = languages.filter { $0 != language }
            .compactMap { CommonWords.known[$0.code] }
    }

    func diagnostics(of blocks: [RunningText], in file: String) -> [Diagnostic] {
        guard let own, !others.isEmpty else { return [] }
        return blocks.flatMap { block -> [Diagnostic] in
            guard block.isQuoted || QuotedPassages.mayHave(block.text) else { return [] }
            let tokens = Tokenizer.tokens(of: block.text)
            guard mayBeForeign(tokens, of: block) else { return [] }
            var places = RunningTextPlaces(block)
            if block.isQuoted, let found = diagnostic(tokens[0...], block, &places, own, file) {
                return [found]
            }
            return QuotedPassages(in: block.text, tokens).ranges.compactMap {
                diagnostic(tokens[$0], block, &places, own, file)
            }
        }
    }

    /// Whether a text has three common words of another language, without which none of its passages is in
    /// that language.
    private func mayBeForeign(_ tokens: TokenList, of block: RunningText) -> Bool {
        block.text.withUnsafeBufferPointer { text in
            others.contains { other in
                var count = 0
                for index in tokens.indices where tokens[index].isWord {
                    let word = UnsafeBufferPointer(rebasing: text[tokens[index].range])
                    if other.contains(word) { count += 1 }
                    if count == Self.fewestCommonWords { return true }
                }
                return false
            }
        }
    }

    private func diagnostic(
        _ tokens: ArraySlice<Token>,
        _ block: RunningText,
        _ places: inout RunningTextPlaces,
        _ own: CommonWords,
        _ file: String
    ) -> Diagnostic? {
        let words = tokens.filter { $0.isWord && block.language(at: $0.range.lowerBound) == nil }
        guard words.count >= Self.fewestWords, let first = words.first, let last = words.last else {
            return nil
        }
        let texts = words.map { block.text[$0.range] }
        let ownCount = own.count(in: texts)
        for other in others {
            let count = other.count(in: texts)
            guard count >= Self.fewestCommonWords, count * 5 >= words.count, count >= ownCount * 4
            else { continue }
            let start = places.place(of: first.range.lowerBound)
            let end = places.place(of: last.range.upperBound - 1)
            return .unmarked(
                String(
                    decoding: block.text[first.range.lowerBound..<words[3].range.upperBound],
                    as: UTF8.self
                ),
                in: other,
                at: SourceLocation(
                    file: file,
                    start: start,
                    end: SourcePosition(line: end.line, column: end.column + 1)
                )
            )
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unmarked(
        _ words: String,
        in language: CommonWords,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P437",
            Phrase(
                fr: "une citation en \(language.name.french) dit sa langue : « \(words)… »",
                en: "a quotation in \(language.name.english) says its language: “\(words)…”"
            ),
            at: location,
            suggestion: Phrase(
                fr: "entourez-la de <span lang=\"\(language.code)\"> et de </span>",
                en: "put it between <span lang=\"\(language.code)\"> and </span>"
            )
        )
    }
}
