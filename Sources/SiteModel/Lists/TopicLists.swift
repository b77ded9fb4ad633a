/// The pages of each topic, language by language.
struct TopicLists: Sendable {
    private struct Place: Hashable {
        let topic: String
        let language: Language
    }

    private var pagesByPlace: [Place: [Int]] = [:]

    /// - Parameters:
    ///   - candidates: Places of pages that lists of topics may show.
    ///   - pages: All pages.
    ///   - rank: Where a section stands among those of a language.
    init(
        _ candidates: [Int],
        of pages: [Page],
        rank: (_ section: PageID, Language) -> Int
    ) {
        for index in candidates {
            for topic in pages[index].topics {
                let place = Place(topic: topic, language: pages[index].language)
                pagesByPlace[place, default: []].append(index)
            }
        }
        let order = ListOrder(of: [])
        pagesByPlace = pagesByPlace.reduce(into: [:]) { sorted, entry in
            var pagesByRank: [Int: [Int]] = [:]
            for index in order.sorted(entry.value, of: pages) {
                let section = pages[index].type.section
                let rank = section.map { rank($0, entry.key.language) } ?? .max
                pagesByRank[rank, default: []].append(index)
            }
            sorted[entry.key] = pagesByRank.sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    /// Places of pages: section by section, in each the dated ones from the newest, then by title;
    /// pages whose type has no section last.
    func pages(on topic: String, in language: Language) -> [Int] {
        pagesByPlace[Place(topic: topic, language: language)] ?? []
    }
}
