internal import SiteModel

/// What the values of a page's fields are read against: the page, and what its language shares.
///
/// A class, so that all values of a page share one.
final class PageScope {
    let page: Page
    let parts: SharedParts
    /// Renders the Markdown of a field.
    let markdown: (Located<String>) -> [UInt8]

    init(page: Page, parts: SharedParts, markdown: @escaping (Located<String>) -> [UInt8]) {
        self.page = page
        self.parts = parts
        self.markdown = markdown
    }

    var wording: Wording { parts.edition.wording }

    /// Ids that sources.yml does not know are left out.
    func references(to sources: [Located<String>]) -> [SourceReference] {
        sources.compactMap { id in
            parts.bibliography[id.value].map { source in
                let place = page.sources.firstIndex(of: id.value)
                return SourceReference(source: source, number: place.map { $0 + 1 })
            }
        }
    }

    /// The page that a reference means: in the reader's language, else in the first language of the
    /// site that has it; `nil` where none has.
    func card(of id: PageID) -> Card? {
        card(of: id, in: parts.edition)
            ?? parts.editions.lazy.compactMap { self.card(of: id, in: $0) }.first
    }

    func madeCard(of id: PageID) -> Made<Card>? {
        if id != page.id, let shared = parts.cards[id] { return shared }
        return card(of: id).map(CardView.view.made)
    }

    private func card(of id: PageID, in edition: Edition) -> Card? {
        edition.site.page(id, in: edition.language.language).map { page in
            Card(page: page, edition: edition, isCurrent: id == self.page.id)
        }
    }
}
