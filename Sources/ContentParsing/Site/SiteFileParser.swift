package import Diagnostics
package import SiteModel

/// Parses `Content/site.yml`.
package enum SiteFileParser {
    private static let keys = [
        "base-url", "languages", "name", "description", "publisher", "notice", "topics", "menus",
        "not-found", "search", "raw-html", "missing-language", "topics-page", "year-pages",
        "page-size", "feeds", "hsts", "security-contact", "security-expires", "limits",
    ]

    /// Diagnosed: YAML that cannot be read, keys that are unknown or missing, a text that lacks a
    /// language, a base URL that is none.
    ///
    /// - Parameter words: Those of the site's languages that have a file of their own.
    /// - Returns: The configuration, also when there are diagnostics; `nil` when a language cannot be told,
    ///   without which nothing else can be read. What stands for a base URL that is none leads nowhere.
    package static func parse(
        _ file: SourceFile,
        with words: ([Language]) -> [TranslatedWords] = { _ in [] }
    ) -> (SiteConfiguration?, [Diagnostic]) {
        var reader = ValueReader(file: file.path)
        var outline = reader.outline(of: file.text ?? [])
        let languages = languages(in: outline)
        reader.add(words(languages), to: &outline, languages: languages)
        let configuration = configuration(outline, reader: &reader)
        return (configuration, reader.diagnostics.sorted())
    }

    /// The languages of the site, as far as they can be read; what is wrong with them is said elsewhere.
    private static func languages(in outline: YAMLOutline) -> [Language] {
        var reader = ValueReader(file: "")
        let node = outline.entries.first { $0.key == "languages" }?.value
        let languages = node.flatMap { reader.siteLanguages($0, of: "languages") }
        return languages?.map(\.language) ?? []
    }

    private static func configuration(
        _ outline: YAMLOutline,
        reader: inout ValueReader
    ) -> SiteConfiguration? {
        let entries = outline.entries
        for entry in entries where !keys.contains(entry.key) {
            reader.unknownKey(entry, valid: keys)
        }
        reader.require(
            ["base-url", "languages", "name", "description", "publisher", "notice"],
            in: outline,
            valid: keys
        )
        func node(_ key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }
        let languages = node("languages").flatMap { reader.siteLanguages($0, of: "languages") }
        let codes = languages?.map(\.language) ?? []
        let baseURL = node("base-url").flatMap { reader.baseURL($0, of: "base-url") }
        func localized(_ key: String) -> LocalizedText {
            let text = node(key).flatMap { reader.localized($0, of: key, languages: codes) }
            return text ?? LocalizedText([:])
        }
        let name = localized("name")
        let description = localized("description")
        let publisher = node("publisher").flatMap {
            reader.publisher($0, of: "publisher", languages: codes)
        }
        let notice = localized("notice")
        let topics = node("topics").map { reader.siteTopics($0, of: "topics", languages: codes) }
        let menus = node("menus").map { reader.menus($0, of: "menus") }
        let notFound = node("not-found").flatMap { reader.text($0, of: "not-found") }
        let search = node("search").flatMap { reader.text($0, of: "search") }
        let allowsRawHTML = node("raw-html").flatMap { reader.flag($0, of: "raw-html") }
        let missingLanguage = node("missing-language").flatMap {
            reader.missingLanguage($0, of: "missing-language")
        }
        let topicsPage = node("topics-page").flatMap { reader.text($0, of: "topics-page") }
        let yearPages = node("year-pages").flatMap { reader.texts($0, of: "year-pages") }
        let pageSize = node("page-size").flatMap { reader.pageSize($0, of: "page-size") }
        let feeds = node("feeds").flatMap { reader.feeds($0, of: "feeds", languages: codes) }
        let delivery = reader.delivery(in: outline)
        let textLimits = node("limits").map { reader.textLimits($0, of: "limits") }
        // The rest can be judged wherever the site is.
        guard let baseURL = baseURL ?? BaseURL("https://site.invalid/"), let languages else {
            return nil
        }
        return SiteConfiguration(
            baseURL: baseURL,
            languages: languages,
            name: name,
            description: description,
            publisher: publisher ?? LocalizedText([:]),
            notice: notice,
            topics: topics ?? [],
            menus: menus ?? [],
            notFoundPage: notFound.map { $0.map(PageID.init) },
            searchPage: search.map { $0.map(PageID.init) },
            allowsRawHTML: allowsRawHTML?.value ?? false,
            missingLanguage: missingLanguage ?? .omit,
            topicsPage: topicsPage.map { $0.map(PageID.init) },
            yearPages: (yearPages?.value ?? []).map { $0.map(PageID.init) },
            pageSize: pageSize ?? SiteConfiguration.defaultPageSize,
            feeds: feeds,
            delivery: delivery,
            textLimits: textLimits ?? TextLimits()
        )
    }
}
