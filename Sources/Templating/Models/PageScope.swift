internal import SiteModel

/// What the values of a page's fields are read against: the page, and what the language of its text
/// shares.
///
/// A class, so that all values of a page share one.
final class PageScope {
    let page: Page
    let parts: SharedParts
    let citations: PageCitations
    /// Renders the Markdown of a field.
    let markdown: (Located<String>) -> [UInt8]

    init(
        page: Page,
        parts: SharedParts,
        citations: PageCitations,
        markdown: @escaping (Located<String>) -> [UInt8]
    ) {
        self.page = page
        self.parts = parts
        self.citations = citations
        self.markdown = markdown
    }

    var wording: Wording { parts.edition.wording }

    /// Ids that sources.yml does not know are left out.
    func references(to sources: [Located<String>]) -> [SourceReference] {
        references(to: sources.map(\.value))
    }

    func references(to sources: [String]) -> [SourceReference] {
        sources.compactMap { id in
            parts.bibliography[id].map { source in
                SourceReference(source: source, number: citations.number(of: id))
            }
        }
    }

    /// The page that a reference means: in the reader's language, else in the first language of the
    /// site that has it; `nil` where none has.
    func page(_ id: PageID) -> ListedPage? {
        parts.cards[id] ?? parts.languages.lazy.compactMap { $0[id] }.first
    }

    /// The card of the page that a reference means, marked if it is the one being read.
    func card(of id: PageID) -> Made<Card>? {
        if id == page.id { return parts.cards.current(id) }
        if let listed = parts.cards[id] { return listed.card }
        let reader = parts.edition
        return parts.languages.lazy.compactMap { $0.card(of: id, for: reader) }.first
    }
}
