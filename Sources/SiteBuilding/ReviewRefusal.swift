package import Diagnostics
package import SiteModel

/// Why a review cannot be recorded for what was asked.
package enum ReviewRefusal: Error, Sendable, Hashable {
    /// The page has no text in the site's first language.
    case noSource(PageID, Language)
    /// The page does not exist in the language, or in no other than the first.
    case noTranslation(PageID, Language?)
    /// The language is that of the source texts.
    case sourceLanguage(Language)
    /// The site has no such language; those of its translations.
    case unknownLanguage(String, [Language])
    /// Several folders have the name.
    case ambiguous(String, [PageID])
    /// What was written, the path that it means, and all pages.
    case unknownPage(String, String, among: [PageID])

    /// What happened and what to do about it.
    package var message: Phrase {
        switch self {
        case .noSource(let id, let language):
            Phrase(
                fr: "« \(id.shown) » n’a pas de texte source (« \(language.code).md »)",
                en: "“\(id.shown)” has no source text (“\(language.code).md”)"
            )
        case .noTranslation(let id, let language?):
            Phrase(
                fr: "« \(id.shown) » n’existe pas en « \(language.code) »",
                en: "“\(id.shown)” does not exist in “\(language.code)”"
            )
        case .noTranslation(let id, nil):
            Phrase(
                fr: "« \(id.shown) » n’a pas de traduction",
                en: "“\(id.shown)” has no translation"
            )
        case .sourceLanguage(let language):
            Phrase(
                fr: "« \(language.code) » est la langue source : elle n’est traduite de rien",
                en: "“\(language.code)” is the source language: it is translated from nothing"
            )
        case .unknownLanguage(let code, let languages):
            Phrase(
                fr:
                    "« \(code) » n’est pas une langue de traduction du site (\(languages.listed))",
                en: "“\(code)” is not a language of translation of the site (\(languages.listed))"
            )
        case .ambiguous(let text, let ids):
            Phrase(
                fr: "« \(text) » nomme plusieurs pages : donnez le chemin (\(ids.listed))",
                en: "“\(text)” names several pages: give the path (\(ids.listed))"
            )
        case .unknownPage(let text, let path, let ids):
            Self.unknown(text, path, ids)
        }
    }

    private static func unknown(_ text: String, _ path: String, _ ids: [PageID]) -> Phrase {
        let names = path.contains("/") ? ids.map(\.path) : ids.map(\.name)
        let advice = Phrase.didYouMean(path, among: names)
        return Phrase(
            fr: "« \(text) » n’est pas un dossier de page"
                + (advice.map { " : " + $0.french } ?? ""),
            en: "“\(text)” is not the folder of a page" + (advice.map { ": " + $0.english } ?? "")
        )
    }
}

extension [PageID] {
    fileprivate var listed: String { map(\.shown).joined(separator: ", ") }
}

extension [Language] {
    fileprivate var listed: String { map(\.code).joined(separator: ", ") }
}
