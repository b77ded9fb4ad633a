internal import SiteModel

/// Where a page stands among all pages, whatever its words are now.
struct PagePlace: Sendable {
    let id: PageID
    let language: Language

    init(_ page: Page) {
        id = page.id
        language = page.language
    }
}

extension Site {
    /// The page of a place that was that of a page of the site.
    func page(at place: PagePlace) -> Page {
        guard let page = page(place.id, in: place.language) else {
            preconditionFailure("a place of the table is that of a page of its site")
        }
        return page
    }
}
