internal import SiteModel

/// The site in one language.
///
/// A class, so that the many models that speak of an edition share one.
final class Edition: Sendable {
    let site: Site
    let language: SiteConfiguration.SiteLanguage
    let wording: Wording
    /// Where the calendar of the language is; `nil` where nothing is known to the day.
    let calendar: Route?
    private let topics: [String: TopicLabel]
    /// What the types are called, by their names.
    private let typeLabels: [String: String]

    init(
        _ site: Site,
        in language: SiteConfiguration.SiteLanguage,
        wording: Wording
    ) {
        self.site = site
        self.language = language
        self.wording = wording
        let hasCalendar = site.datedFacts(in: language.language).contains(where: \.isInCalendar)
        calendar = hasCalendar ? site.calendarRoute(in: language.language) : nil
        typeLabels = Dictionary(
            (site.types + [.page]).map { ($0.name, wording.text($0.label)) },
            uniquingKeysWith: { first, _ in first }
        )
        topics = Dictionary(
            site.configuration.topics.map { topic in
                let page = site.topicPage(topic.name, in: language.language)
                let label = TopicLabel(
                    name: topic.name,
                    label: wording.text(topic.label),
                    address: page.map { site.address(of: $0.route) }
                )
                return (topic.name, label)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// As written.
    var siteName: String { site.configuration.name[language.language] ?? "" }

    /// The home page of the language; the choice of languages where there is none.
    var homeRoute: Route { site.page(.home, in: language.language)?.route ?? Route("") }

    func worded(_ date: PartialDate?) -> WordedDate? {
        date.map { WordedDate(date: $0, wording: wording) }
    }

    /// All news of the language.
    var news: ListedFeed? { site.feeds.news(in: language.language).flatMap(listed) }

    func feed(of page: PageID) -> ListedFeed? {
        site.feeds.feed(of: page, in: language.language).flatMap(listed)
    }

    /// What a type is called.
    func label(of type: ContentType) -> String {
        typeLabels[type.name] ?? wording.text(type.label)
    }

    /// In the order given; names that site.yml does not know are left out.
    func topics(named names: [String]) -> [TopicLabel] { names.compactMap { topics[$0] } }

    private func listed(_ feed: Feed) -> ListedFeed? {
        site.page(feed.page, in: feed.language).map { page in
            ListedFeed(feed: feed, title: wording.text(page.title), site: site)
        }
    }
}
