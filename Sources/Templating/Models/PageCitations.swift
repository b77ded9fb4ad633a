internal import SiteModel

/// The sources of a page under one numbering: those that its text cites have the numbers of their
/// notes, the others go on from there.
struct PageCitations {
    private let notes: [SourceNote]
    private let noteCount: Int
    /// The ids of the sources that the page cites outside its text, in the page's order.
    let others: [String]

    /// - Parameter gathered: The ids of further sources, of what the page shows from other pages.
    init(of page: Page, in text: RenderedText, gathered: [String] = []) {
        notes = text.sourceNotes
        noteCount = text.noteCount
        let noted = Set(text.citedSources)
        var seen = noted
        others = (page.sources + gathered).filter { seen.insert($0).inserted }
    }

    /// The number of the first source that has no note.
    var firstOther: Int { noteCount + 1 }

    /// The number that a reader sees; `nil` for a source that the page does not cite.
    func number(of source: String) -> Int? {
        notes.first { $0.source == source }?.number
            ?? others.firstIndex(of: source).map { firstOther + $0 }
    }
}
