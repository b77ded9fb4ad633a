/// When the pages of a site are published: the marks of each page and of all folders above it, for a
/// mark holds for the whole folder.
struct PublicationCalendar: Sendable {
    /// What holds for a page.
    private struct Marks: Sendable {
        var isDraft = false
        /// The latest beginning and the earliest end of the page and those above.
        var publish: PartialDate?
        var expires: PartialDate?
    }

    private let ids: [PageID]
    private let marks: [PageID: Marks]

    /// - Parameter pages: All pages, in order of id.
    init(_ pages: [MergedPage]) {
        var marks: [PageID: Marks] = [:]
        marks.reserveCapacity(pages.count)
        for page in pages {
            // In order of id a page comes behind those above it.
            var above = page.id.parent
            while let id = above, marks[id] == nil { above = id.parent }
            var own = above.flatMap { marks[$0] } ?? Marks()
            own.isDraft = own.isDraft || page.shared.isDraft
            own.publish = [own.publish, page.shared.publish].compactMap(\.self)
                .max { $0.earliestMinute < $1.earliestMinute }
            own.expires = [own.expires, page.shared.expires].compactMap(\.self)
                .min { $0.earliestMinute < $1.earliestMinute }
            marks[page.id] = own
        }
        ids = pages.map(\.id)
        self.marks = marks
    }

    /// Drafts first: a page that is one appears at no instant by itself.
    func publication(of id: PageID, in state: PublicationState) -> PagePublication {
        guard let marks = marks[id] else { return .published }
        if marks.isDraft && !state.includesDrafts { return .draft }
        let now = state.asOf.earliestMinute
        if let expires = marks.expires, expires.earliestMinute <= now { return .expired(expires) }
        if let publish = marks.publish, now < publish.earliestMinute { return .scheduled(publish) }
        return .published
    }

    /// The instants after that of a state at which pages appear or go, in order of time.
    func changes(in state: PublicationState) -> [SiteStatus.NextChange] {
        let now = state.asOf.earliestMinute
        var changes: [Int: SiteStatus.NextChange] = [:]
        func add(_ instant: PartialDate, _ id: PageID, appears: Bool) {
            let minute = instant.earliestMinute
            guard now < minute else { return }
            var change =
                changes[minute]
                ?? SiteStatus.NextChange(instant: instant, appearing: [], vanishing: [])
            if appears { change.appearing.append(id) } else { change.vanishing.append(id) }
            changes[minute] = change
        }
        for id in ids {
            guard let marks = marks[id], !marks.isDraft || state.includesDrafts else { continue }
            if let publish = marks.publish, let expires = marks.expires,
                expires.earliestMinute <= publish.earliestMinute
            {
                continue
            }
            if let publish = marks.publish { add(publish, id, appears: true) }
            if let expires = marks.expires { add(expires, id, appears: false) }
        }
        return changes.sorted { $0.key < $1.key }.map(\.value)
    }
}
