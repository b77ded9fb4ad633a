internal import SiteModel

/// What the values of a page's fields are read against: the page, and what its language shares.
struct PageScope {
    let page: Page
    let parts: SharedParts
    /// Renders the Markdown of a field.
    let markdown: (Located<String>) -> [UInt8]

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
        let others = parts.editions.lazy.filter { $0 !== parts.edition }
        return ([parts.edition] + others).lazy
            .compactMap { edition in
                edition.site.page(id, in: edition.language.language).map { page in
                    Card(page: page, edition: edition, isCurrent: id == self.page.id)
                }
            }
            .first
    }
}
