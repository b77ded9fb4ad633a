internal import SiteModel

/// The language of words that stand among words of another: what `lang` and `dir` say of them.
enum TextLanguageView {
    static let view = View<TextLanguage>(
        "text language",
        [
            "code": .text(\.language.language.code),
            "name": .text { $0.wording.name(of: $0.language.language) },
            "direction": .text(\.language.direction.rawValue),
        ]
    )
}

/// A language of the site, and the one that it is named in: the reader's.
struct TextLanguage: Sendable {
    let language: SiteConfiguration.SiteLanguage
    let wording: Wording

    /// `nil` where the words are in the reader's language.
    init?(of text: Edition, for reader: Edition) {
        guard text !== reader else { return nil }
        language = text.language
        wording = reader.wording
    }
}
