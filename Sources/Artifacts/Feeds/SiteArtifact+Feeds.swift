internal import SiteModel

extension SiteArtifact {
    /// Atom 1.0 and JSON Feed 1.1: for all news of a language, for each topic, and for each page of the
    /// types that site.yml names; the newest entries and the archives.
    static func feeds(of site: Site) -> [SiteArtifact] {
        let feeds = site.feeds
        return feeds.feeds.flatMap { feed in
            (0...feed.archiveCount).flatMap { number in
                Feed.Format.allCases.map { format in
                    artifact(feed, archive: number == 0 ? nil : number, format, of: feeds)
                }
            }
        }
    }

    private static func artifact(
        _ feed: Feed,
        archive: Int?,
        _ format: Feed.Format,
        of feeds: SiteFeeds
    ) -> SiteArtifact {
        let route =
            archive.map { feed.route(ofArchive: $0, format) } ?? feed.route(format)
        // The address of an archive is found through the feed.
        let owner = archive == nil ? Owner(page: feed.page, language: feed.language) : nil
        return SiteArtifact(at: route, of: owner) { contents in
            let document = FeedDocument(feed, archive: archive, among: feeds, contents)
            return switch format {
            case .atom: document.atom()
            case .json: document.json()
            }
        }
    }
}
