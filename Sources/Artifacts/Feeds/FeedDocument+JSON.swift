internal import SiteModel

extension FeedDocument {
    /// The document as JSON Feed 1.1. Source: jsonfeed.org/version/1.1.
    func json() -> [UInt8] {
        let entries = entries
        var writer = JSONWriter(reserving: entries.count * 8192)
        writer.object { writer in
            writer.member("version", "https://jsonfeed.org/version/1.1")
            writer.member("title", title)
            writer.member("home_page_url", site.url(of: page.route))
            writer.member("feed_url", url(.json))
            if let summary { writer.member("description", summary) }
            if let older = olderURL(.json) { writer.member("next_url", older) }
            writer.list("authors", [author]) { name, writer in
                writer.member("name", name)
                if let home { writer.member("url", home) }
            }
            writer.member("language", feed.language.code)
            writer.list("items", entries) { entry, writer in write(entry, to: &writer) }
        }
        return writer.bytes
    }

    private func write(_ entry: FeedEntry, to writer: inout JSONWriter) {
        writer.member("id", entry.id)
        writer.member("url", entry.url)
        writer.member("title", entry.title)
        if let summary = entry.summary { writer.member("summary", summary) }
        writer.member("content_html", entry.content)
        if let image = entry.image { writer.member("image", image) }
        writer.member("date_published", entry.published)
        writer.member("date_modified", entry.updated)
        if !entry.categories.isEmpty { writer.member("tags", entry.categories.map(\.label)) }
        writer.member("language", entry.page.language.code)
    }
}
