internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import Typography

/// What every page of the desk asks for: words in its language, addresses of its own and of the site.
struct DeskScope: Sendable {
    let language: MessageLanguage
    /// The language of whoever asks for no other.
    private let ownLanguage: MessageLanguage
    private let site: PreparedSite?

    init(_ language: MessageLanguage, otherThan own: MessageLanguage, of site: PreparedSite?) {
        self.language = language
        ownLanguage = own
        self.site = site
    }

    func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

    func say(fr french: String, en english: String) -> String {
        language == .french ? french : english
    }

    /// An address of the desk, in its language.
    ///
    /// - Parameter path: Below `/-/`.
    func address(_ path: String = "", _ query: KeyValuePairs<String, String> = [:]) -> String {
        address(path, Array(query), in: language)
    }

    /// - Parameter query: As names and values; those without a value are left out.
    func address(
        _ path: String,
        _ query: [(key: String, value: String)],
        in language: MessageLanguage
    ) -> String {
        var parts = query.filter { !$0.value.isEmpty }
            .map { "\($0.key)=\(Route($0.value).percentEncoded)" }
        if language != ownLanguage { parts.append("desk=\(language.rawValue)") }
        return "/-/" + Route(path).percentEncoded
            + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }

    /// The address of a page of the site.
    func address(of page: Page) -> String { site?.site.address(of: page.route) ?? "/" }

    /// What stands at an address of the site: a path that begins with the base path, percent-encoded.
    func route(at address: String) -> Route? {
        guard let base = site?.site.configuration.baseURL.path, address.hasPrefix(base) else {
            return nil
        }
        return Route(percentEncoded: address.dropFirst(base.count))
    }

    /// A text of the site, its typography set.
    func set(_ text: String, in language: Language) -> String {
        Typographer(language: language.code).plain(text)
    }
}
