internal import SiteModel

/// From which words and texts the artifacts of a build were made. The next build makes those anew whose
/// words or texts have changed, and takes the others over.
package struct TextDependencies: Sendable, Equatable {
    let digests: SiteDigests
    /// What an artifact has read, where it is not that of a page.
    var readers: [Route: TextReads] = [:]
    /// The pages to whose headings the texts of a page lead.
    var anchored: [PageID: Set<PageID>] = [:]
    /// The pages whose words the artifacts of a page show; some more than once.
    var shown: [PageID: [PageID]] = [:]
    /// The pages of which there was something to say.
    var faulty: Set<PageID> = []

    /// What is other than when these were written down.
    struct Changes {
        /// The pages whose texts are others.
        var texts: Set<PageID>
        /// The pages whose titles, summaries or neighbours in lists are others.
        var words: Set<PageID>
        /// The pages that are made anew, for those reasons or others.
        var pages: Set<PageID>
    }

    /// What is other, now that the site has these digests; `nil` for all of it.
    func changes(to digests: SiteDigests) -> Changes? {
        guard digests.rest == self.digests.rest else { return nil }
        let texts = digests.texts.pages(unlike: self.digests.texts)
        let words = digests.words.pages(unlike: self.digests.words)
        let lists = digests.lists.pages(unlike: self.digests.lists)
        // A heading that has gone is missed where a link leads to it.
        let linking = anchored.filter { !$0.value.isDisjoint(with: texts) }.keys
        let showing =
            words.isEmpty
            ? [] : shown.filter { $0.value.contains(where: words.contains) }.map(\.key)
        return Changes(
            texts: texts,
            words: words,
            pages: texts.union(words).union(lists).union(linking).union(showing).union(faulty)
        )
    }

    /// Whether an artifact that is not that of a page was made from words or texts that are others now.
    func reads(_ changes: Changes, at route: Route) -> Bool {
        switch readers[route] {
        case .pages(let pages):
            !pages.isDisjoint(with: changes.texts) || !pages.isDisjoint(with: changes.words)
        case .words: !changes.words.isEmpty
        case .all: !changes.texts.isEmpty || !changes.words.isEmpty
        case nil: true
        }
    }
}

extension [PageID: UInt64] {
    /// The pages that have another digest, and those that only one of both has.
    fileprivate func pages(unlike others: Self) -> Set<PageID> {
        var pages = Set(lazy.filter { others[$0.key] != $0.value }.map(\.key))
        pages.formUnion(others.keys.lazy.filter { self[$0] == nil })
        return pages
    }
}
