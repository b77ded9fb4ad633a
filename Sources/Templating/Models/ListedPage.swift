internal import SiteModel

/// A page that others lead to.
///
/// A class, so that all who lead to it share one.
final class ListedPage: Sendable {
    /// The site in the language of the page's address.
    let edition: Edition
    /// The site in the language of its words: another where the page lacks its language.
    let textEdition: Edition
    let page: Page
    /// Set, without markup.
    let title: String
    /// Set, without markup, for menus and breadcrumbs.
    let shortTitle: String
    let card: Made<Card>

    init(_ page: Page, in edition: Edition, wordsOf textEdition: Edition) {
        let title = textEdition.wording.text(page.title)
        let shortTitle =
            page.shortTitle == page.title ? title : textEdition.wording.text(page.shortTitle)
        self.edition = edition
        self.textEdition = textEdition
        self.title = title
        self.shortTitle = shortTitle
        self.page = page
        card = CardView.view.made(
            of: Card(
                page: page,
                title: title,
                shortTitle: shortTitle,
                edition: textEdition,
                textLanguage: TextLanguage(of: textEdition, for: edition),
                isCurrent: false
            )
        )
    }

    var route: Route { page.route }
    var address: String { edition.site.address(of: route) }

    /// Whether the page lacks its language and shows the text of another.
    var isFallback: Bool { textEdition !== edition }

    /// The language of the title, where it is not that of the address.
    var textLanguage: TextLanguage? { TextLanguage(of: textEdition, for: edition) }
}
