internal import SiteModel

/// The names by which the graphs of all pages speak of the same nodes.
///
/// A work, such as a page or a piece of news, is another one in every language and is named by its
/// address; a thing, such as a programme, is the same in all and is named by its folder, which outlives
/// new slugs.
enum SchemaID {
    static func website(of site: Site) -> String { site.url(of: Route("")) + "#website" }

    static func publisher(of site: Site) -> String { site.url(of: Route("")) + "#publisher" }

    static func page(_ page: Page, on site: Site) -> String {
        self.page(at: site.url(of: page.route))
    }

    static func page(at url: String) -> String { url + "#page" }

    static func breadcrumbs(at url: String) -> String { url + "#breadcrumbs" }

    /// What the page is about; the page itself where it is about nothing else.
    static func subject(of page: Page, on site: Site) -> String {
        if page.type.isArticle { return site.url(of: page.route) + "#article" }
        if page.type.isPage { return self.page(page, on: site) }
        return site.url(of: Route("")) + "#" + Route(page.id.path).percentEncoded
    }

    /// The types of ``subject(of:on:)``.
    static func types(of page: Page) -> [String] {
        page.type.isPage ? pageTypes(of: page) : page.type.schemaTypes
    }

    /// The types of the page itself: what front matter says, else what its type says.
    static func pageTypes(of page: Page) -> [String] {
        if let own = page.schemaType { return [own] }
        let types = page.type.isPage ? page.type.schemaTypes : []
        return types.isEmpty ? ["WebPage"] : types
    }
}
