internal import SiteModel

extension FeedDocument {
    /// The document as Atom 1.0 (RFC 4287), its pages linked as RFC 5005 says.
    func atom() -> [UInt8] {
        let entries = entries
        var writer = XMLWriter(reserving: entries.count * 8192)
        writer.element(
            "feed",
            [
                "xmlns": "http://www.w3.org/2005/Atom",
                "xmlns:fh": "http://purl.org/syndication/history/1.0",
                "xml:lang": feed.language.code,
            ]
        ) { writer in
            writer.element("id", holding: id)
            writer.element("title", holding: title)
            if let summary { writer.element("subtitle", holding: summary) }
            writer.element("updated", holding: lastUpdate(of: entries))
            writer.element("author") { writer in
                writer.element("name", holding: author)
                if let home { writer.element("uri", holding: home) }
            }
            writeLinks(to: &writer)
            for entry in entries { write(entry, to: &writer) }
        }
        return writer.bytes
    }
}

private extension FeedDocument {
    static let atomType = "application/atom+xml"

    func lastUpdate(of entries: [FeedEntry]) -> String {
        entries.max { $0.lastChange < $1.lastChange }?.updated ?? ""
    }

    func writeLinks(to writer: inout XMLWriter) {
        func link(_ relation: String, _ url: String?) {
            guard let url else { return }
            writer.empty("link", ["rel": relation, "type": Self.atomType, "href": url])
        }
        link("self", url(.atom))
        let language = feed.language.code
        writer.empty(
            "link",
            [
                "rel": "alternate", "type": "text/html", "hreflang": language,
                "href": site.url(of: page.route),
            ]
        )
        writer.empty(
            "link",
            [
                "rel": "alternate", "type": "application/feed+json", "hreflang": language,
                "href": url(.json),
            ]
        )
        for translation in translations {
            writer.empty(
                "link",
                [
                    "rel": "alternate", "type": Self.atomType,
                    "hreflang": translation.language.code,
                    "href": site.url(of: translation.route(.atom)),
                ]
            )
        }
        guard feed.archiveCount > 0 else { return }
        link("first", url(ofArchive: nil, .atom))
        link("previous", newerURL(.atom))
        link("next", olderURL(.atom))
        link("last", url(ofArchive: 1, .atom))
        // The same chain as archives, whose documents stay as they are.
        link("prev-archive", olderURL(.atom))
        if let archive {
            if archive < feed.archiveCount { link("next-archive", newerURL(.atom)) }
            link("current", url(ofArchive: nil, .atom))
            writer.empty("fh:archive")
        }
    }

    func write(_ entry: FeedEntry, to writer: inout XMLWriter) {
        writer.element("entry") { writer in
            writer.element("id", holding: entry.id)
            writer.element("title", holding: entry.title)
            for (page, url) in [(entry.page, entry.url)]
                + entry.translations.map({ ($0, site.url(of: $0.route)) })
            {
                writer.empty(
                    "link",
                    [
                        "rel": "alternate", "type": "text/html",
                        "hreflang": page.language.code, "href": url,
                    ]
                )
            }
            writer.element("published", holding: entry.published)
            writer.element("updated", holding: entry.updated)
            for category in entry.categories {
                writer.empty(
                    "category",
                    [
                        "term": category.name, "scheme": tagging.tag("topics"),
                        "label": category.label,
                    ]
                )
            }
            if let summary = entry.summary { writer.element("summary", holding: summary) }
            writer.element("content", ["type": "html"], holding: entry.content)
        }
    }
}
