internal import SiteModel
internal import Typography

/// How the values of a site are said in one language: its typography, dates, numbers and names.
///
/// A class, so that the many models that speak a language share one.
final class Wording: Sendable {
    let language: Language
    private let typographer: Typographer
    private let formats: LanguageFormats
    private let yes: String
    private let no: String

    init(_ language: Language, strings: InterfaceStrings) {
        self.language = language
        typographer = Typographer(language: language.code)
        formats = strings.formats(in: language)
        yes = strings[FlagWords.yes]?[language] ?? ""
        no = strings[FlagWords.no]?[language] ?? ""
    }

    /// The text with its typography set, without markup.
    func text(_ written: String) -> String { typographer.plain(written) }

    /// Empty where the language has no text.
    func text(_ written: LocalizedText) -> String { written[language].map(text) ?? "" }

    /// The text with its typography set, superscripts included, as HTML.
    func markup(_ written: String) -> [UInt8] { typographer.html(written) }

    /// A text of another language, by the rules of that language.
    func text(_ written: String, quotedFrom other: Language?) -> String {
        guard let other, other != language else { return text(written) }
        return Typographer(language: other.code).plain(written)
    }

    /// The same as HTML, marked with its language.
    func markup(_ written: String, quotedFrom other: Language?) -> [UInt8] {
        guard let other, other != language else { return markup(written) }
        var markup: [UInt8] = []
        markup.append(literal: "<span lang=\"")
        markup.appendEscaped(other.code)
        markup.append(literal: "\">")
        markup += Typographer(language: other.code).html(written)
        markup.append(literal: "</span>")
        return markup
    }

    func words(for date: PartialDate) -> String { text(formats.dates.words(for: date)) }

    func words(for duration: FieldValue.Duration) -> String {
        text(formats.durations.words(for: duration))
    }

    /// A no-break space stands before the unit, also before `%`.
    ///
    /// Source: The International System of Units (SI), section 5.4.3.
    func words(for number: String, unit: LocalizedText?) -> String {
        let words = formats.numbers.words(for: number)
        guard let unit = unit?[language] else { return words }
        return words + "\u{A0}" + text(unit)
    }

    func words(for money: FieldValue.Money) -> String { formats.numbers.words(for: money) }

    func words(for flag: Bool) -> String { text(flag ? yes : no) }

    /// The language's name, or its code.
    func name(of other: Language) -> String { text(formats.name(of: other)) }
}
