// What lists show, made the first time that anything asks for it.

extension Site {
    var lists: TopicLists {
        topicLists.value { TopicLists(subjects, page: page(at:)) }
    }

    /// Places of the pages that have a topic: section by section, in each the dated ones from the newest, then
    /// by title; pages whose type has no section last.
    func pagePlaces(on topic: String, in language: Language) -> [Int] {
        lists.pages(on: topic, in: language) { members in
            let sections = childrenByPlace[Place(id: .home, language: language)] ?? []
            let ranks = Dictionary(
                sections.enumerated().map { (page(at: $1).id, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            var pagesByRank: [Int: [Int]] = [:]
            for index in ListOrder(of: []).sorted(members, of: pages + fallbacks) {
                let section = page(at: index).type.section
                let rank = section.map { ranks[$0] ?? .max - 1 } ?? .max
                pagesByRank[rank, default: []].append(index)
            }
            return pagesByRank.sorted { $0.key < $1.key }.flatMap(\.value)
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
        let things = pageThings.value { PageThings(of: subjects, among: pages) }
        return RelatedPages(
            subjects.filter { pages[$0].language == language },
            among: pages,
            things
        )
    }
}
