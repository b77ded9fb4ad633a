/// What `Content/site.yml` says.
package struct SiteConfiguration: Sendable {
    /// A language of the site, as site.yml lists it.
    package struct SiteLanguage: Sendable, Hashable {
        package enum Direction: String, Sendable, Hashable {
            case leftToRight = "ltr", rightToLeft = "rtl"
        }

        package let language: Language
        /// The language's name in that language: “Français”.
        package let name: String
        package let direction: Direction
        /// The language as a country writes it, by its BCP 47 code: `fr-FR`; the language itself where
        /// site.yml does not say.
        package let locale: Language

        package init(
            language: Language,
            name: String,
            direction: Direction,
            locale: Language? = nil
        ) {
            self.language = language
            self.name = name
            self.direction = direction
            self.locale = locale ?? language
        }
    }

    /// A theme that pages can name in `topics`.
    package struct Topic: Sendable, Hashable {
        package let name: String
        package let label: LocalizedText

        package init(name: String, label: LocalizedText) {
            self.name = name
            self.label = label
        }
    }

    /// A list of pages that every page shows.
    package struct Menu: Sendable, Hashable {
        package let name: String
        package let entries: [Located<PageID>]

        package init(name: String, entries: [Located<PageID>]) {
            self.name = name
            self.entries = entries
        }
    }

    package private(set) var baseURL: BaseURL
    /// What site.yml says of it, wherever the site is deployed: what is named once keeps its name.
    package let declaredBaseURL: BaseURL
    /// The default language first.
    package let languages: [SiteLanguage]
    package let name: LocalizedText
    package let description: LocalizedText
    /// Who is responsible for the site; no text in any language where that is to be announced.
    package let publisher: LocalizedText
    /// What every page says of the site's standing.
    package let notice: LocalizedText
    package let topics: [Topic]
    package private(set) var menus: [Menu]
    /// The page that is shown for an address that does not exist.
    package let notFoundPage: Located<PageID>?
    /// The page that searches the others: a language in which it is published has a search index.
    package let searchPage: Located<PageID>?
    /// Whether raw HTML in Markdown is let through.
    package let allowsRawHTML: Bool
    package let missingLanguage: MissingLanguagePolicy
    /// The page below which every topic has its own; `nil` where topics have none.
    package let topicsPage: Located<PageID>?
    /// The pages whose list has a page for each year besides.
    package let yearPages: [Located<PageID>]
    /// How many pages a list shows before it goes on on another page; at least 1.
    package let pageSize: Int
    /// `nil` where the site has no feeds.
    package let feeds: FeedSettings?
    package let delivery: DeliverySettings
    package let textLimits: TextLimits

    /// How many pages a list shows where site.yml does not say.
    package static let defaultPageSize = 24

    package init(
        baseURL: BaseURL,
        languages: [SiteLanguage],
        name: LocalizedText,
        description: LocalizedText,
        publisher: LocalizedText,
        notice: LocalizedText,
        topics: [Topic],
        menus: [Menu],
        notFoundPage: Located<PageID>?,
        searchPage: Located<PageID>? = nil,
        allowsRawHTML: Bool,
        missingLanguage: MissingLanguagePolicy = .omit,
        topicsPage: Located<PageID>? = nil,
        yearPages: [Located<PageID>] = [],
        pageSize: Int = SiteConfiguration.defaultPageSize,
        feeds: FeedSettings? = nil,
        delivery: DeliverySettings = DeliverySettings(),
        textLimits: TextLimits = TextLimits()
    ) {
        self.baseURL = baseURL
        declaredBaseURL = baseURL
        self.languages = languages
        self.name = name
        self.description = description
        self.publisher = publisher
        self.notice = notice
        self.topics = topics
        self.menus = menus
        self.notFoundPage = notFoundPage
        self.searchPage = searchPage
        self.allowsRawHTML = allowsRawHTML
        self.missingLanguage = missingLanguage
        self.topicsPage = topicsPage
        self.yearPages = yearPages
        self.pageSize = pageSize
        self.feeds = feeds
        self.delivery = delivery
        self.textLimits = textLimits
    }

    package var defaultLanguage: Language { languages[0].language }

    /// The same with other menus.
    package func replacing(menus: [Menu]) -> SiteConfiguration {
        var copy = self
        copy.menus = menus
        return copy
    }

    /// The same for a deployment elsewhere.
    package func replacing(baseURL: BaseURL) -> SiteConfiguration {
        var copy = self
        copy.baseURL = baseURL
        return copy
    }
}
