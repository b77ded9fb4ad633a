internal import SiteModel

/// What the links of a page’s markup lead from.
struct LinkBase {
    let origin: String
    /// The absolute URL of the page.
    let page: String

    init(of page: Page, on site: Site) {
        origin = site.configuration.baseURL.origin
        self.page = site.url(of: page.route)
    }

    /// The absolute form of what `href` or `src` holds on the page.
    func absolute(_ written: String) -> String {
        if written.hasPrefix("#") { return page + written }
        return written.hasPrefix("/") ? origin + written : written
    }
}
