extension ContentType {
    /// The pages that schema.org knows: `WebPage` and the types below it.
    ///
    /// Source: https://schema.org/WebPage, “More specific Types”.
    package static let pageTypes = [
        "WebPage", "AboutPage", "CheckoutPage", "CollectionPage", "ContactPage", "FAQPage",
        "ItemPage", "ProfilePage", "QAPage", "SearchResultsPage",
    ]

    /// The articles that schema.org knows: `Article` and the types below it.
    ///
    /// Source: https://schema.org/Article, “More specific Types”.
    private static let articleTypes: Set<String> = [
        "Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle",
        "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
        "ReportageNewsArticle", "ReviewNewsArticle", "Report", "SatiricalArticle",
        "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "BlogPosting",
        "LiveBlogPosting", "DiscussionForumPosting", "TechArticle", "APIReference",
    ]

    /// The schema.org types of the pages’ subjects, or of the pages themselves.
    package var schemaTypes: [String] {
        schemaType?.split(separator: " ").map(String.init) ?? []
    }

    /// Whether the text of the pages is what the type names: a piece of news, not a thing that the
    /// page is about.
    package var isArticle: Bool { schemaTypes.contains { Self.articleTypes.contains($0) } }

    /// Whether the type names the pages themselves.
    package var isPage: Bool { schemaTypes.allSatisfy { Self.pageTypes.contains($0) } }
}
