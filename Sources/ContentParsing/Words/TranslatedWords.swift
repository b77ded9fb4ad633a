package import SiteModel

/// The words of one language for a YAML file that has those of others: `strings.ar.yml` beside
/// `strings.yml`, with the same keys and one text where that has a text for each language.
package struct TranslatedWords: Sendable {
    package let language: Language
    package let file: SourceFile

    package init(_ language: Language, _ file: SourceFile) {
        self.language = language
        self.file = file
    }

    /// Where the words of a language stand: `Templates/strings.ar.yml` for `Templates/strings.yml`.
    package static func path(beside path: String, in language: Language) -> String {
        let ending = ".yml"
        return path.dropLast(path.hasSuffix(ending) ? ending.count : 0)
            + "." + language.code + ending
    }
}
