internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// Where a reader of the desk is, and what a page there is written with.
struct DeskPlace: Sendable {
    /// What follows `/-/`.
    let path: String
    let query: [String: String]
    let scope: DeskScope

    init(_ path: String, _ query: [String: String], in scope: DeskScope) {
        self.path = path
        self.query = query
        self.scope = scope
    }

    /// A whole document: heading of the desk, its own heading, content.
    ///
    /// - Parameters:
    ///   - title: What `h1` says.
    ///   - lead: What is said below it.
    func document(_ title: String, lead: String? = nil, _ content: Markup) -> Markup {
        """
        <!DOCTYPE html>
        <html lang="\(scope.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>\(title) – \(scope.say(fr: "Le bureau", en: "The desk"))</title>
        <link rel="stylesheet" href="/-/assets/desk.css">
        </head>
        <body>
        <a class="skip" href="#content">\(scope.say(fr: "Aller au contenu", en: "Skip to content"))</a>
        <header class="top">
        <p class="brand"><a href="\(scope.address())">\(scope.say(fr: "Le bureau", en: "The desk"))</a></p>
        <nav aria-label="\(scope.say(fr: "Le bureau", en: "The desk"))"><ul>
        \(Self.menu.map(menuItem))
        </ul></nav>
        <ul class="ways">
        <li><a href="/">\(scope.say(fr: "Le site", en: "The site"))</a></li>
        <li>\(otherLanguage)</li>
        </ul>
        </header>
        <main id="content">
        <h1>\(title)</h1>
        \(lead.map { "<p class=\"lead\">\($0)</p>" } ?? .none)
        \(content)
        </main>
        </body>
        </html>

        """
    }

    /// What is shown in the place of a table or a list that is empty.
    func nothing(fr french: String, en english: String) -> Markup {
        "<p class=\"nothing\">\(scope.say(fr: french, en: english))</p>"
    }

    /// The page that `page` names: by the path of its folder (`/` for the home page), or by its address
    /// in one of its languages.
    func page(of edition: Edition) -> PageID? {
        guard let site = edition.site, let written = query["page"] else { return nil }
        if written == "/" { return .home }
        if !written.hasPrefix("/") { return PageID(written) }
        return scope.route(at: written).flatMap { site.page(at: $0)?.id }
    }
}

private extension DeskPlace {
    static let menu = [
        (path: "", words: Phrase(fr: "Vue d’ensemble", en: "Overview")),
        (path: "pages", words: Phrase(fr: "Pages", en: "Pages")),
        (path: "messages", words: Phrase(fr: "Messages", en: "Messages")),
        (path: "facts", words: Phrase(fr: "À annoncer", en: "To be announced")),
        (path: "explain", words: Phrase(fr: "Règles", en: "Rules")),
    ]

    func menuItem(_ item: (path: String, words: Phrase)) -> Markup {
        let isHere = item.path == path
        return """
            <li><a href="\(scope.address(item.path))"\(isHere ? Markup(" aria-current=\"page\"") : .none)>\
            \(scope.say(item.words))</a></li>

            """
    }

    /// The same page of the desk in the other language.
    var otherLanguage: Markup {
        let other: MessageLanguage = scope.language == .french ? .english : .french
        let kept = query.filter { $0.key != "desk" }.sorted { $0.key < $1.key }
            .map { (key: $0.key, value: $0.value) }
        let address = scope.address(path, kept, in: other)
        let name = other == .french ? "Français" : "English"
        return
            "<a href=\"\(address)\" lang=\"\(other.rawValue)\" hreflang=\"\(other.rawValue)\">\(name)</a>"
    }
}

extension Markup {
    fileprivate init(_ markup: StaticString) {
        self.init(html: markup.withUTF8Buffer { Array($0) })
    }
}
