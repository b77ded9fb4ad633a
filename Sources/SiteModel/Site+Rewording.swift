extension Site {
    /// The same site with other words on some pages: titles, summaries, fields that name no page, texts.
    /// Lists in which they stand by their titles are put in order.
    ///
    /// - Parameter changed: The pages, each in the place of the one of its id and language; none of them a
    ///   fallback, or shown by one.
    func replacing(_ changed: [Page]) -> Site {
        var words = pages
        var lists: [Place: Set<Int>] = [:]
        for page in changed {
            guard let index = index(of: page) else { continue }
            if pages[index].title != page.title, let list = listPlace(of: page.id, page.language) {
                lists[list, default: []].insert(index)
            }
            words[index] = page
        }
        if lists.isEmpty { return Site(self, pages: words, children: nil) }
        let all = words + fallbacks
        var children = childrenByPlace
        for (place, moved) in lists {
            let order = ListOrder(of: indexByPlace[place].map { all[$0].order } ?? [])
            children[place] = children[place].map {
                order.mended($0, moving: moved, of: all)
            }
        }
        return Site(self, pages: words, children: children)
    }

    /// The same site with some pages that may stand elsewhere in lists: with other dates, topics, references
    /// or another order of what they list.
    ///
    /// - Parameter changed: As of ``replacing(_:)``; they cite the same sources.
    func relisting(_ changed: [Page]) -> Site {
        var others = pages
        var lists: [Place: Set<Int>] = [:]
        var reordered: Set<Place> = []
        var areAboutTheSame = true
        for page in changed {
            guard let index = index(of: page) else { continue }
            let before = pages[index]
            if before.title != page.title || before.date != page.date,
                let list = listPlace(of: page.id, page.language)
            {
                lists[list, default: []].insert(index)
            }
            if before.order != page.order {
                reordered.insert(Place(id: page.id, language: page.language))
            }
            if before.topics != page.topics || before.references != page.references {
                areAboutTheSame = false
            }
            others[index] = page
        }
        let all = others + fallbacks
        var children = childrenByPlace
        for place in reordered.union(lists.keys) {
            let order = ListOrder(of: indexByPlace[place].map { all[$0].order } ?? [])
            children[place] = children[place].map { list in
                reordered.contains(place)
                    ? order.sorted(list, of: all)
                    : order.mended(list, moving: lists[place] ?? [], of: all)
            }
        }
        return Site(
            self,
            pages: others,
            children: children,
            areListedAnew: true,
            areAboutTheSame: areAboutTheSame
        )
    }

    /// Where a page is listed: the nearest page above it. A folder without a language file only groups.
    private func listPlace(of id: PageID, _ language: Language) -> Place? {
        var above = id.parent
        while let parent = above {
            let place = Place(id: parent, language: language)
            if indexByPlace[place] != nil { return place }
            above = parent.parent
        }
        return nil
    }
}
