internal import SiteModel

/// The sources of a page under one numbering: those that its text cites have the numbers of their
/// notes, the others go on from there.
struct PageCitations {
    private let notes: [SourceNote]
    private let noteCount: Int
    /// The ids of the sources that the page cites outside its text, in the page's order.
    let others: [String]

    init(of page: Page, in text: RenderedText) {
        notes = text.sourceNotes
        noteCount = text.noteCount
        let noted = Set(text.citedSources)
        others = page.sources.filter { !noted.contains($0) }
    }

    /// The number of the first source that has no note.
    var firstOther: Int { noteCount + 1 }

    /// The number that a reader sees; `nil` for a source that the page does not cite.
    func number(of source: String) -> Int? {
        notes.first { $0.source == source }?.number
            ?? others.firstIndex(of: source).map { firstOther + $0 }
    }
}
