internal import Diagnostics
internal import SiteModel

extension FeedDocument {
    /// The document as JSON Feed 1.1. Source: jsonfeed.org/version/1.1.
    func json() -> [UInt8] {
        let feed: KeyValuePairs<String, JSONValue?> = [
            "version": "https://jsonfeed.org/version/1.1",
            "title": .text(title),
            "home_page_url": .text(site.url(of: page.route)),
            "feed_url": .text(url(.json)),
            "description": summary.map { .text($0) },
            "next_url": olderURL(.json).map { .text($0) },
            "authors": [.given(["name": .text(author), "url": home.map { .text($0) }])],
            "language": .text(self.feed.language.code),
            "items": .array(entries.map(item)),
        ]
        return JSONValue.given(feed).document
    }

    private func item(_ entry: FeedEntry) -> JSONValue {
        // An item has a text, in one form or the other; that of the page is bytes already.
        let text = JSONValue.text(entry.summary ?? entry.title)
        return .given([
            "id": .text(entry.id),
            "url": .text(entry.url),
            "title": .text(entry.title),
            "summary": entry.summary.map { .text($0) },
            "content_html": isInFull ? .utf8(entry.content) : nil,
            "content_text": isInFull ? nil : text,
            "image": entry.image.map { .text($0) },
            "date_published": .text(entry.published),
            "date_modified": .text(entry.updated),
            "tags": entry.categories.isEmpty ? nil : .texts(entry.categories.map(\.label)),
            "language": .text(entry.page.language.code),
        ])
    }
}
