internal import SiteModel

/// From which texts the artifacts of a build were made. The next build makes those anew whose texts have
/// changed, and takes the others over.
package struct TextDependencies: Sendable, Equatable {
    let digests: SiteDigests
    /// The pages whose texts an artifact has read, where it is not that of a page.
    var readers: [Route: TextReads] = [:]
    /// The pages to whose headings the texts of a page lead.
    var anchored: [PageID: Set<PageID>] = [:]
    /// The pages of which there was something to say.
    var faulty: Set<PageID> = []

    /// What is other than when these were written down.
    struct Changes {
        /// The pages whose texts are others.
        var texts: Set<PageID>
        /// The pages that are made anew, for that reason or another.
        var pages: Set<PageID>
    }

    /// What is other, now that the site has these digests; `nil` for all of it.
    func changes(to digests: SiteDigests) -> Changes? {
        guard digests.rest == self.digests.rest else { return nil }
        let texts = self.digests.texts
        var changed = Set(digests.texts.filter { texts[$0.key] != $0.value }.keys)
        changed.formUnion(texts.keys.filter { digests.texts[$0] == nil })
        // A heading that has gone is missed where a link leads to it.
        let linking = anchored.filter { !$0.value.isDisjoint(with: changed) }.keys
        return Changes(texts: changed, pages: changed.union(linking).union(faulty))
    }

    /// Whether an artifact that is not that of a page was made from one of these texts.
    func reads(_ texts: Set<PageID>, at route: Route) -> Bool {
        switch readers[route] {
        case .pages(let pages): !pages.isDisjoint(with: texts)
        case .all: !texts.isEmpty
        case nil: true
        }
    }
}
