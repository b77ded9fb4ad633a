import Diagnostics
import SiteModel

extension ValueReader {
    /// Where the site is deployed.
    mutating func baseURL(_ node: YAMLNode, of key: String) -> BaseURL? {
        guard let text = text(node, of: key) else { return nil }
        if let url = BaseURL(text.value) { return url }
        report(.notABaseURL(text.value, at: text.location))
        return nil
    }

    /// Who is responsible for the site: a name in every language, or `{ tba: 2026-11-22 }`, which is
    /// no name.
    mutating func publisher(
        _ node: YAMLNode,
        of key: String,
        languages: [Language]
    ) -> LocalizedText? {
        if case .mapping(let entries) = node.content, entries.map(\.key) == ["tba"] {
            _ = date(entries[0].value, of: entries[0].key)
            return nil
        }
        return localized(node, of: key, languages: languages)
    }

    /// What becomes of pages that lack a language.
    mutating func missingLanguage(_ node: YAMLNode, of key: String) -> MissingLanguagePolicy? {
        choice(node, of: key, among: MissingLanguagePolicy.allCases.map(\.rawValue))
            .flatMap(MissingLanguagePolicy.init)
    }

    /// The topics, each with its label in every language.
    mutating func siteTopics(
        _ node: YAMLNode,
        of key: String,
        languages: [Language]
    ) -> [SiteConfiguration.Topic] {
        let form = "{ calcul-intensif: { fr: …, en: … } }"
        guard let entries = mapping(node, of: key, form: form) else { return [] }
        return entries.compactMap { entry in
            guard isName(entry.key, at: entry.keyLocation) else { return nil }
            let label = localized(entry.value, of: entry.key, languages: languages)
            return SiteConfiguration.Topic(name: entry.key, label: label ?? LocalizedText([:]))
        }
    }

    /// The menus, each a list of pages by the paths of their folders.
    mutating func menus(_ node: YAMLNode, of key: String) -> [SiteConfiguration.Menu] {
        guard let entries = mapping(node, of: key, form: "{ main: [programmes, faq] }") else {
            return []
        }
        return entries.compactMap { entry in
            guard isName(entry.key, at: entry.keyLocation) else { return nil }
            let pages = texts(entry.value, of: entry.key)?.value ?? []
            return SiteConfiguration.Menu(
                name: entry.key,
                entries: pages.map { $0.map(PageID.init) }
            )
        }
    }
}

extension Diagnostic {
    fileprivate static func notABaseURL(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P280",
            Phrase(
                fr:
                    "« base-url » attend l’adresse du site, sans paramètres (https://exemple.ma/ ou https://exemple.ma/portail/), et non « \(text.shown) »",
                en:
                    "“base-url” takes the address of the site, without parameters (https://example.ma/ or https://example.ma/portal/), not “\(text.shown)”"
            ),
            at: location
        )
    }
}
