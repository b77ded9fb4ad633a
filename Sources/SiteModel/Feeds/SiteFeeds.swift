/// The feeds of a site: all news of a language, those of each topic, those that refer to a page.
///
/// News are the published pages below the section that site.yml names, in the language that they are
/// written in. A page without a date is no news: nothing says when it came. A feed without entries is
/// none.
package struct SiteFeeds: Sendable {
    /// Language by language: the news, the topics in the order of site.yml, other pages in order of id.
    package let feeds: [Feed]
    private let indexByPlace: [Place: Int]

    private struct Place: Hashable {
        let page: PageID
        let language: Language
    }

    /// Linear in the pages and what they refer to.
    package init(of site: Site) {
        var feeds: [Feed] = []
        if let settings = site.configuration.feeds {
            for language in site.configuration.languages {
                feeds += Self.feeds(of: site, in: language.language, settings)
            }
        }
        self.feeds = feeds
        indexByPlace = Dictionary(
            feeds.enumerated().map { (Place(page: $1.page, language: $1.language), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Whether a page has a feed as soon as there is news that belongs to it.
    package static func mayHaveFeed(_ page: Page, on site: Site) -> Bool {
        guard let settings = site.configuration.feeds, !page.isFallback else { return false }
        return page.id == settings.section.value || site.topic(of: page) != nil
            || settings.subjects.contains { $0.value == page.type.name }
    }

    /// All news of a language.
    package func news(in language: Language) -> Feed? {
        feeds.first { $0.isNews && $0.language == language }
    }

    /// The feed that belongs to a page.
    package func feed(of page: PageID, in language: Language) -> Feed? {
        indexByPlace[Place(page: page, language: language)].map { feeds[$0] }
    }
}

private extension SiteFeeds {
    static func feeds(
        of site: Site,
        in language: Language,
        _ settings: FeedSettings
    ) -> [Feed] {
        let section = settings.section.value
        let news = news(of: site, below: section, in: language)
        guard !news.isEmpty else { return [] }
        var byTopic: [String: [Int]] = [:]
        var byReference: [PageID: [Int]] = [:]
        for index in news {
            let page = site.pages[index]
            for topic in page.topics { byTopic[topic, default: []].append(index) }
            for reference in page.references { byReference[reference, default: []].append(index) }
        }
        let topics = site.configuration.topics.compactMap { topic in
            site.topicPage(topic.name, in: language).map { ($0, byTopic[topic.name] ?? []) }
        }
        let types = Set(settings.subjects.map(\.value))
        let subjects = site.pages.lazy
            .filter { $0.language == language && types.contains($0.type.name) }
            .map { ($0, byReference[$0.id] ?? []) }
        let all =
            [(site.page(section, in: language), news)] + topics.map { (Optional($0), $1) }
            + subjects.map { (Optional($0), $1) }
        var known: Set<PageID> = []
        return all.compactMap { page, entries in
            guard let page, !page.isFallback, !entries.isEmpty, known.insert(page.id).inserted
            else { return nil }
            return Feed(
                of: page,
                isNews: page.id == section,
                entries: entries,
                pageSize: settings.pageSize,
                hasArchives: settings.hasArchives
            )
        }
    }

    /// The newest first; those of one date in order of id.
    static func news(of site: Site, below section: PageID, in language: Language) -> [Int] {
        let folder = section.path.isEmpty ? "" : section.path + "/"
        let news = site.pages.indices
            .filter { index in
                let page = site.pages[index]
                return page.language == language && page.date != nil && page.id != section
                    && page.id.path.hasPrefix(folder)
            }
        return NewestFirst.sorted(news, of: site.pages)
    }
}
