package import Diagnostics

/// A site as it was assembled, with what it takes to assemble it again when some files change.
package struct SiteAssembly: Sendable {
    package let site: Site
    /// The pages that differ from those of the assembly before, where there are the same pages at the same
    /// addresses; `nil` where more may differ.
    package let changes: [Change]?
    /// Whether they differ in words alone, so that every list is as it was.
    package let isRewording: Bool

    /// A page in one language, before and after.
    package struct Change: Sendable {
        package let old: Page
        package let new: Page
    }

    /// What follows from the pages that there are, their addresses and their dates, whatever their words.
    final class Structure: Sendable {
        let calendar: PublicationCalendar
        let published: PublishedPages
        let directory: PageDirectory
        let routeFaults: [Diagnostic]
        let otherFaults: [Diagnostic]
        /// What pairs of pages are probably one.
        private let pairs: NearMissPairs
        let indexByID: [PageID: Int]

        init(
            calendar: PublicationCalendar,
            published: PublishedPages,
            directory: PageDirectory,
            drafts: [MergedPage],
            routeFaults: [Diagnostic],
            otherFaults: [Diagnostic],
            pairs: NearMissPairs
        ) {
            self.calendar = calendar
            self.published = published
            self.directory = directory
            self.routeFaults = routeFaults
            self.otherFaults = otherFaults
            self.pairs = pairs
            indexByID = Dictionary(
                drafts.enumerated().map { ($1.id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }

        /// What is wrong with each page by itself. Half a page lacks what the other half has.
        func faults(of drafts: [MergedPage]) -> [Diagnostic] {
            drafts.flatMap { draft in
                let isHalf = !draft.missingFields.isEmpty && pairs.twin(of: draft.id) != nil
                return draft.conflicts + (isHalf ? [] : draft.missingFields)
            }
        }
    }

    /// The language files of all pages, as they were given.
    package let files: [PageSource]
    /// In order of id.
    let drafts: [MergedPage]
    let structure: Structure
    /// What is wrong with what a page names, where something is.
    let pageFaults: [PageID: [Diagnostic]]
    let translationFaults: [Diagnostic]

    init(
        site: Site,
        files: [PageSource],
        drafts: [MergedPage],
        structure: Structure,
        pageFaults: [PageID: [Diagnostic]],
        translationFaults: [Diagnostic],
        changes: [Change]?,
        isRewording: Bool = false
    ) {
        self.site = site
        self.files = files
        self.drafts = drafts
        self.structure = structure
        self.pageFaults = pageFaults
        self.translationFaults = translationFaults
        self.changes = changes
        self.isRewording = isRewording
    }

    /// Everything that is wrong (P3xx).
    package var diagnostics: [Diagnostic] {
        structure.faults(of: drafts) + structure.routeFaults
            + pageFaults.sorted { $0.key < $1.key }.flatMap(\.value)
            + structure.otherFaults + translationFaults
    }

    /// The language files of each page of which some differ from those of an assembly before, in order of
    /// id; of all pages where there was none.
    package func pages(unlike old: SiteAssembly?) -> [[PageSource]] {
        guard let old else { return drafts.map(\.files) }
        return drafts.filter { old.draft(of: $0.id) !== $0 }.map(\.files)
    }

    /// Whether there is a page, published or not.
    package func contains(_ id: PageID) -> Bool { structure.indexByID[id] != nil }

    /// The pages of a draft that is one of the assembly, where they stand at the same addresses.
    func pages(of draft: MergedPage, at routes: [Route]) -> [Page]? {
        guard self.draft(of: draft.id) === draft else { return nil }
        let pages = zip(draft.files, routes).compactMap { file, route in
            site.page(file.id, in: file.language).flatMap {
                $0.route == route && !$0.isFallback ? $0 : nil
            }
        }
        return pages.count == draft.files.count ? pages : nil
    }

    func draft(of id: PageID) -> MergedPage? { structure.indexByID[id].map { drafts[$0] } }
}
