internal import SiteModel

/// The feed of a page:
/// `<link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{atom}}">`.
enum FeedView {
    static let view = View<ListedFeed>(
        "feed",
        [
            "title": .text(\.title),
            "atom": .text { $0.site.address(of: $0.feed.route(.atom)) },
            "json": .text { $0.site.address(of: $0.feed.route(.json)) },
            "is-news": .flag(\.feed.isNews),
        ]
    )
}

/// A feed as pages lead to it.
struct ListedFeed: Sendable {
    let feed: Feed
    /// That of its page, set, without markup.
    let title: String
    let site: Site
}
