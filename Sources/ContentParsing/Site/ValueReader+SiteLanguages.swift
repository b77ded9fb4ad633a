import Diagnostics
import SiteModel

extension ValueReader {
    /// The languages of the site, the default one first: `- { code: fr, name: Français }`.
    ///
    /// - Returns: `nil` when one of them cannot be told: nothing else of the site could be judged.
    mutating func siteLanguages(
        _ node: YAMLNode,
        of key: String
    ) -> [SiteConfiguration.SiteLanguage]? {
        guard let items = items(node, of: key) else { return nil }
        if items.isEmpty { report(.noLanguage(at: node.location)) }
        var languages: [SiteConfiguration.SiteLanguage] = []
        for item in items {
            guard let language = siteLanguage(item, of: key) else { continue }
            if languages.contains(where: { $0.language == language.language }) {
                report(.languageTwice(language.language, at: item.location))
            } else {
                languages.append(language)
            }
        }
        return languages.isEmpty || languages.count < items.count ? nil : languages
    }

    private static let languageKeys = ["code", "name", "direction", "locale"]

    private mutating func siteLanguage(
        _ node: YAMLNode,
        of key: String
    ) -> SiteConfiguration.SiteLanguage? {
        let form = "{ code: fr, name: Français }"
        guard let entries = mapping(node, of: key, form: form) else { return nil }
        var code: Located<Language>?
        var name: String?
        var locale: Language?
        var direction = SiteConfiguration.SiteLanguage.Direction.leftToRight
        for entry in entries {
            switch entry.key {
            case "code": code = language(entry.value, of: entry.key)
            case "name": name = text(entry.value, of: entry.key)?.value
            case "locale": locale = language(entry.value, of: entry.key)?.value
            case "direction":
                let word = choice(entry.value, of: entry.key, among: ["ltr", "rtl"])
                direction = word == "rtl" ? .rightToLeft : .leftToRight
            default: unknownKey(entry, valid: Self.languageKeys)
            }
        }
        require(["code", "name"], among: entries, valid: Self.languageKeys, at: node.location)
        guard let code else { return nil }
        return SiteConfiguration.SiteLanguage(
            language: code.value,
            name: name ?? code.value.code,
            direction: direction,
            locale: locale
        )
    }
}

extension Diagnostic {
    fileprivate static func noLanguage(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P281",
            Phrase(
                fr: "un site a au moins une langue : - { code: fr, name: Français }",
                en: "a site has at least one language: - { code: fr, name: Français }"
            ),
            at: location
        )
    }

    fileprivate static func languageTwice(
        _ language: Language,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P282",
            Phrase(
                fr: "la langue « \(language.code) » figure deux fois",
                en: "the language “\(language.code)” stands twice"
            ),
            at: location
        )
    }
}
