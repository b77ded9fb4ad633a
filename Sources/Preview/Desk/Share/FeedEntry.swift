internal import Artifacts
internal import SiteBuilding
internal import SiteModel

/// A page as the feed of the news tells it: read from the bytes of the feed.
struct FeedEntry: Sendable, Equatable {
    private(set) var title = ""
    private(set) var published = ""
    private(set) var summary = ""
    private(set) var categories: [String] = []
    private(set) var author = ""
    /// Title of the feed.
    private(set) var feed = ""

    /// The entry that leads to a page; `nil` where the news do not have it.
    init?(of page: Page, in site: PreparedSite) {
        guard let news = SiteFeeds(of: site.site).news(in: page.language) else { return nil }
        let archives = (0..<news.archiveCount).map { news.route(ofArchive: $0 + 1, .atom) }
        for route in [news.route(.atom)] + archives.reversed() {
            guard case .bytes(let bytes)? = site.artifact(at: route)?.content,
                let entry = FeedEntry(leadingTo: site.site.url(of: page.route), in: bytes)
            else { continue }
            self = entry
            return
        }
        return nil
    }

    /// - Parameter atom: A document of Atom 1.0 (RFC 4287).
    init?(leadingTo url: String, in atom: [UInt8]) {
        var reader = MarkupReader(atom[...])
        var found = FeedEntry()
        var (feed, author) = ("", "")
        var element = ""
        var isInEntry = false
        var isFound = false
        while let token = reader.next() {
            switch token {
            case .text(let range):
                let text = { reader.text(range) }
                switch element {
                case "title": if isInEntry { found.title += text() } else { feed += text() }
                case "name" where !isInEntry: author += text()
                case "published": found.published += text()
                case "summary": found.summary += text()
                default: break
                }
            case .tag(let tag) where tag.isClosing:
                element = ""
                if tag.name == "entry", isFound {
                    found.feed = feed
                    found.author = author
                    self = found
                    return
                }
            case .tag(let tag):
                element = tag.name
                if tag.name == "entry" {
                    found = FeedEntry()
                    isInEntry = true
                } else if tag.name == "link", isInEntry {
                    isFound = isFound || reader.attribute("href", of: tag) == url
                } else if tag.name == "category", let label = reader.attribute("label", of: tag) {
                    found.categories.append(label)
                }
            }
        }
        return nil
    }

    private init() {}
}
