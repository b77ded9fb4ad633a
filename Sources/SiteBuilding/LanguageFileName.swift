internal import SiteModel

/// The language that the name of a Markdown file means, though it is not the language’s code.
enum LanguageFileName {
    /// `EN`, `en ` and `en-GB` mean English, `index.en` as well; `nil` for any other name.
    static func language(meantBy stem: String, among languages: [Language]) -> Language? {
        let words = stem.lowercased().split(whereSeparator: \.isWhitespace)
        guard let name = words.first, words.count == 1 else { return nil }
        return languages.first { language in
            let code = language.code.lowercased()
            return name == code || name.hasSuffix("." + code) || isRegion(of: code, name)
        }
    }

    /// Whether a name is a code with the two letters of a country: `fr-ma`, `en_gb`.
    private static func isRegion(of code: String, _ name: Substring) -> Bool {
        guard name.hasPrefix(code) else { return false }
        let rest = name.dropFirst(code.count)
        return rest.count == 3 && (rest.hasPrefix("-") || rest.hasPrefix("_"))
            && rest.dropFirst().allSatisfy(\.isLetter)
    }
}
