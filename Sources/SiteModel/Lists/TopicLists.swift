/// The pages of each topic, language by language. A list is put in order the first time that anything asks
/// for it; how long it is, is known before.
struct TopicLists: Sendable {
    private struct Place: Hashable {
        let topic: String
        let language: Language
    }

    private struct List: Sendable {
        /// Places of pages, ascending.
        var members: [Int] = []
        let inOrder = Memo<[Int]>()
    }

    private var listByPlace: [Place: List] = [:]

    /// - Parameters:
    ///   - candidates: Places of pages that lists of topics may show, ascending.
    ///   - page: The page at a place.
    init(_ candidates: [Int], page: (Int) -> Page) {
        for index in candidates {
            let page = page(index)
            for topic in page.topics {
                listByPlace[Place(topic: topic, language: page.language), default: List()]
                    .members.append(index)
            }
        }
    }

    func count(on topic: String, in language: Language) -> Int {
        listByPlace[Place(topic: topic, language: language)]?.members.count ?? 0
    }

    /// Places of pages in the order of a list.
    ///
    /// - Parameter sorted: Puts places in that order; the same for all who ask.
    func pages(
        on topic: String,
        in language: Language,
        _ sorted: ([Int]) -> [Int]
    ) -> [Int] {
        let list = listByPlace[Place(topic: topic, language: language)]
        return list.map { list in list.inOrder.value { sorted(list.members) } } ?? []
    }
}
