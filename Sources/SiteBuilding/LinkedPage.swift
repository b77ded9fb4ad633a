internal import SiteModel

/// What a link to a page needs of it. It holds as long as pages and their addresses do, whatever the words
/// of the page are.
final class LinkedPage: Sendable {
    let id: PageID
    /// That of the address.
    let language: Language
    let route: Route
    /// The route as a link writes it.
    let address: String

    init(_ page: Page, on site: Site) {
        id = page.id
        language = page.language
        route = page.route
        address = site.address(of: page.route)
    }
}
