internal import Diagnostics
internal import SiteModel

/// One language of a page as others show it.
struct SharedPage {
    private let page: Page
    private let head: PageHead
    private let entry: FeedEntry?
    private let site: Site
    private let scope: DeskScope

    /// Of a result on a wide screen, in pixels, and the sizes of its fonts.
    private static let titleLimit = 600
    private static let titleSize = 20
    private static let descriptionLimit = 960
    private static let descriptionSize = 14

    init(
        _ page: Page,
        _ head: PageHead,
        _ entry: FeedEntry?,
        on site: Site,
        in scope: DeskScope
    ) {
        self.page = page
        self.head = head
        self.entry = entry
        self.site = site
        self.scope = scope
    }

    var markup: Markup {
        let code = page.language.code
        let name = site.configuration.languages.first { $0.language == page.language }?.name
        return """
            <section class="shared" aria-labelledby="share-\(code)">
            <h2 id="share-\(code)" lang="\(code)">\(name ?? code)</h2>
            <div class="ways-shared">
            <div><h3>\(scope.say(fr: "Carte", en: "Card"))</h3>\(card)</div>
            <div><h3>\(scope.say(fr: "Résultat de recherche", en: "Search result"))</h3>\(result)</div>
            <div><h3>\(scope.say(fr: "Fil d’actualité", en: "Feed"))</h3>\(feedEntry)</div>
            </div>
            </section>

            """
    }
}

private extension SharedPage {
    var host: String { site.configuration.declaredBaseURL.host }

    /// The language of what the page itself says.
    var words: Markup {
        let direction =
            site.configuration.languages
            .first { $0.language == page.language }?.direction ?? .leftToRight
        return " lang=\"\(page.language.code)\" dir=\"\(direction.rawValue)\""
    }

    var card: Markup {
        let isLarge = head["twitter:card"] == "summary_large_image"
        let picture = head.cardImage.map { address -> Markup in
            let alternative = head["og:image:alt"] ?? ""
            return "<img src=\"\(local(address))\" alt=\"\(alternative)\">"
        }
        let none: Markup = """
            <p class="no-picture">\(scope.say(fr: "Sans image", en: "No picture"))</p>
            """
        return """
            <div class="card \(isLarge ? "large" : "small")">
            \(picture ?? none)
            <div\(words)>
            <p class="host">\(host)</p>
            <p class="card-title">\(head.cardTitle)</p>
            \(head.cardDescription.map { "<p class=\"description\">\($0)</p>" } ?? .none)
            </div>
            </div>
            """
    }

    var result: Markup {
        let title = TextWidth.fitted(
            head.title,
            size: Self.titleSize,
            within: Self.titleLimit
        )
        let description = TextWidth.fitted(
            head.description ?? "",
            size: Self.descriptionSize,
            within: Self.descriptionLimit
        )
        var remarks: [String] = []
        if title.isCut {
            remarks.append(
                scope.say(fr: "Le titre est coupé.", en: "The title is cut.")
            )
        }
        if description.isCut {
            remarks.append(
                scope.say(fr: "La description est coupée.", en: "The description is cut.")
            )
        }
        if description.text.isEmpty {
            remarks.append(
                scope.say(
                    fr: "Sans résumé, le moteur choisit lui-même un passage.",
                    en: "Without a summary the engine chooses a passage itself."
                )
            )
        }
        let path = page.route.path.split(separator: "/").map { " › \($0)" }.joined()
        return """
            <div class="result"\(words)>
            <p class="host">\(host)\(path)</p>
            <p class="result-title">\(title.text)</p>
            <p class="description">\(description.text)</p>
            </div>
            \(remarks.map { "<p class=\"remark\">\($0)</p>\n" })
            """
    }

    var feedEntry: Markup {
        guard let entry else {
            return """
                <p class="nothing">\(scope.say(
                    fr: "La page ne figure pas dans le fil : il réunit les actualités datées.",
                    en: "The page is not in the feed: that has the news with a date."
                ))</p>
                """
        }
        let categories =
            entry.categories.isEmpty ? "" : " · " + entry.categories.joined(separator: ", ")
        return """
            <div class="entry"\(words)>
            <p class="host">\(entry.feed)</p>
            <p class="card-title">\(entry.title)</p>
            <p class="host">\(entry.author) · \(String(entry.published.prefix(10)))\(categories)</p>
            <p class="description">\(entry.summary)</p>
            </div>
            """
    }

    /// An address of the site as this server answers at it.
    func local(_ address: String) -> String {
        let origin = site.configuration.baseURL.origin
        return address.hasPrefix(origin + "/") ? String(address.dropFirst(origin.count)) : address
    }
}
