internal import MarkdownRendering
internal import SiteModel

/// How a text of one language says that a link leads to another one: with the language’s name, as in
/// « (en anglais) », or with an element that declares it.
///
/// Source: WCAG 2.2, technique G91; RGAA 4.1, criterion 6.1.
struct LanguageMarks: Sendable {
    /// What each other language is called: in the language of the text, and by itself.
    private let names: [Language: [String]]
    /// What stands before the name: « en », “in”.
    private let preposition: String

    /// - Parameters:
    ///   - preposition: What the language of the texts puts before the name of another one; what French
    ///     or English does, when `nil`.
    ///   - formats: How it names the others.
    init(
        in language: Language,
        saying preposition: String?,
        _ languages: [SiteConfiguration.SiteLanguage],
        _ formats: LanguageFormats
    ) {
        self.preposition = preposition ?? (language.code == "fr" ? "en" : "in")
        names = Dictionary(
            languages.map { other in
                let name = formats.name(of: other.language)
                return (other.language, [name, other.name])
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Whether a link says that it leads to a language.
    func mark(_ request: LinkRequest, as language: Language) -> Bool {
        if let declared = request.language?.prefix(while: { $0 != "-" }).lowercased(),
            declared == language.code
        {
            return true
        }
        let (text, remark) = (request.text.lowercased(), request.remark.lowercased())
        return (names[language] ?? []).contains { name in
            let name = name.lowercased()
            return remark.contains(name) || text.contains("\(preposition) \(name)")
                || text.contains("(\(name))")
        }
    }

    /// The words that mark a link: « en anglais », “in French”.
    func phrase(for language: Language) -> String {
        preposition + " " + (names[language]?.first ?? language.code)
    }
}
