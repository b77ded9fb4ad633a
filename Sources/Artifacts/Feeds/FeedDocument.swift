internal import SiteModel
internal import Typography

/// One document of a feed: the newest entries, or an archive of older ones.
struct FeedDocument {
    let feed: Feed
    /// From 1, the oldest; `nil` for the document that readers subscribe to.
    let archive: Int?
    let contents: SiteContents
    let typographer: Typographer
    /// The labels of topics, set, by name.
    let labels: [String: String]
    private let feeds: SiteFeeds

    init(_ feed: Feed, archive: Int?, among feeds: SiteFeeds, _ contents: SiteContents) {
        self.feed = feed
        self.archive = archive
        self.contents = contents
        self.feeds = feeds
        let typographer = Typographer(language: feed.language.code)
        self.typographer = typographer
        labels = Dictionary(
            contents.site.configuration.topics.map { topic in
                (topic.name, typographer.plain(topic.label[feed.language] ?? topic.name))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    var site: Site { contents.site }

    /// The page that the news belong to.
    var page: Page {
        guard let page = site.page(feed.page, in: feed.language) else {
            preconditionFailure("a feed belongs to a page of its site")
        }
        contents.note(page)
        return page
    }

    /// Names of entries, feeds and topics that never change.
    var tagging: TaggingEntity {
        guard let settings = site.configuration.feeds else {
            preconditionFailure("a site with feeds says how they are named")
        }
        return settings.tagging
    }

    var id: String { tagging.tag("feed/\(feed.language.code)/\(feed.page.path)") }

    /// The title of the page and the name of the site.
    var title: String {
        let name = site.configuration.name[feed.language] ?? ""
        return typographer.plain(page.title) + " \u{2013} " + typographer.plain(name)
    }

    var summary: String? { page.summary.map(typographer.plain) }

    /// Who signs the entries: the author that site.yml gives feeds, else the publisher of the site.
    var author: String {
        let author = site.configuration.feeds?.author ?? site.configuration.publisher
        return typographer.plain(author[feed.language] ?? "")
    }

    /// The home page of the language.
    var home: String? { site.page(.home, in: feed.language).map { site.url(of: $0.route) } }

    /// Whether entries are in full. The archives of the news have every text; those of topics and of
    /// other pages, which are selections of the news, do not repeat it.
    var isInFull: Bool { archive == nil || feed.isNews }

    /// The newest first.
    var entries: [FeedEntry] {
        let places = archive.map(feed.archive) ?? feed.newest
        return places.compactMap { FeedEntry(site.pages[$0], in: self) }
    }

    /// The feed of the same page in other languages.
    var translations: [Feed] {
        site.configuration.languages.map(\.language)
            .filter { $0 != feed.language }
            .compactMap { feeds.feed(of: feed.page, in: $0) }
    }

    /// Where the document stands.
    func url(_ format: Feed.Format) -> String { url(ofArchive: archive, format) }

    /// Where the entries before those of the document stand.
    func olderURL(_ format: Feed.Format) -> String? {
        let older = (archive ?? feed.archiveCount + 1) - 1
        return older > 0 ? url(ofArchive: older, format) : nil
    }

    /// Where the entries after those of an archive stand: another archive, or the document that readers
    /// subscribe to.
    func newerURL(_ format: Feed.Format) -> String? {
        archive.map { url(ofArchive: $0 < feed.archiveCount ? $0 + 1 : nil, format) }
    }

    /// Where an archive stands; where the document stands that readers subscribe to when `nil`.
    func url(ofArchive number: Int?, _ format: Feed.Format) -> String {
        site.url(of: number.map { feed.route(ofArchive: $0, format) } ?? feed.route(format))
    }
}
