// What lists show, made the first time that anything asks for it.

extension Site {
    var lists: TopicLists {
        topicLists.value {
            var ranks: [Place: Int] = [:]
            for language in configuration.languages.map(\.language) {
                let sections = childrenByPlace[Place(id: .home, language: language)] ?? []
                for (rank, section) in sections.enumerated() {
                    ranks[Place(id: page(at: section).id, language: language)] = rank
                }
            }
            let pages = pages + fallbacks
            return TopicLists(subjects, of: pages) { section, language in
                ranks[Place(id: section, language: language)] ?? .max - 1
            }
        }
    }

    var yearLists: YearLists {
        yearListsMemo.value {
            var lists: [(page: Int, listed: [Int])] = []
            for id in configuration.yearPages.map(\.value) {
                for language in configuration.languages.map(\.language) {
                    guard let page = page(id, in: language), let index = index(of: page) else {
                        continue
                    }
                    lists.append((index, listed(by: page)))
                }
            }
            return YearLists(lists, of: pages + fallbacks)
        }
    }

    /// Places of the pages that speak of topics and of other pages: the home page and the pages that only
    /// lead elsewhere do not.
    var subjects: [Int] {
        (0..<pages.count + fallbacks.count).filter { index in
            let id = page(at: index).id
            guard id != .home, id != configuration.notFoundPage?.value else { return false }
            guard let index = configuration.topicsPage?.value else { return true }
            return id != index && id.parent != index
        }
    }

    func relatedPages(in language: Language) -> RelatedPages {
        let subjects = subjects
        let pages = pages + fallbacks
        let referenced = Set(subjects.lazy.flatMap { pages[$0].references })
        let own = subjects.filter { pages[$0].language == language }
        return RelatedPages(own, among: pages) { referenced.contains($0) }
    }
}
