/// The pages of one language that are about the same as a page: they share topics with it, and pages
/// that both refer to.
///
/// Pages that share the same things have the same related pages, so a page is compared with what others
/// share, each combination once; that is done where it is asked for. Comparison is
/// exact where a thing occurs in up to ``combinationsCompared`` combinations; of one that occurs in
/// more, those with the newest pages are compared.
struct RelatedPages: Sendable {
    /// How many related pages a page has at most.
    static let count = 4
    private static let combinationsCompared = 64

    /// The pages that share the same things.
    private struct Combination {
        /// What they share, by number, in ascending order.
        let things: [Int]
        /// Places in the order of age, ascending: the newest first.
        var members: [Int] = []
    }

    private var combinations: [Combination] = []
    /// The combinations that have a thing, by its number, those with the newest pages first.
    private var combinationsByThing: [[Int]] = []
    /// What each page is about.
    private let things: PageThings
    /// Places of pages, the newest first.
    private let newest: [Int]
    /// The combination of a page, and its place in the order of age.
    private var placeByPage: [Int: (combination: Int, age: Int)] = [:]

    /// - Parameters:
    ///   - candidates: Places of the language's pages that can be related to others.
    ///   - pages: All pages.
    ///   - things: What each of them is about.
    init(_ candidates: [Int], among pages: [Page], _ things: PageThings) {
        newest = NewestFirst.sorted(candidates, of: pages)
        self.things = things
        combinationsByThing = Array(repeating: [], count: things.count)
        var combinationByThings: [[Int]: Int] = [:]
        for (age, index) in newest.enumerated() {
            let shared = things[index]
            guard !shared.isEmpty else { continue }
            if let known = combinationByThings[shared] {
                combinations[known].members.append(age)
                placeByPage[index] = (known, age)
                continue
            }
            for thing in shared { combinationsByThing[thing].append(combinations.count) }
            combinationByThings[shared] = combinations.count
            placeByPage[index] = (combinations.count, age)
            combinations.append(Combination(things: shared, members: [age]))
        }
    }

    /// Places of pages: those that share most first, then the newest, then in order of id.
    func pages(relatedTo page: Int) -> [Int] {
        guard let place = placeByPage[page] else { return [] }
        let wanted = combinations[place.combination]
        var near = [place.combination]
        var seen: Set<Int> = [place.combination]
        for thing in wanted.things {
            for other in combinationsByThing[thing].prefix(Self.combinationsCompared)
            where seen.insert(other).inserted { near.append(other) }
        }
        return best(of: near.map { combinations[$0] }, for: wanted)
            .lazy.filter { $0 != place.age }.prefix(Self.count).map { newest[$0] }
    }

    /// One more than are shown: the page itself may be among them. A page that the others refer to is
    /// not: they lead to it themselves.
    private func best(of combinations: [Combination], for wanted: Combination) -> [Int] {
        let count = Self.count
        var agesByScore: [[Int]] = Array(repeating: [], count: wanted.things.count + 1)
        for combination in combinations {
            let ages = combination.members.lazy
                .filter { age in
                    things.own(newest[age]).map { !wanted.things.contains($0) } ?? true
                }
                .prefix(count + 1)
            agesByScore[Self.sharedCount(combination.things, wanted.things)] += ages
        }
        var best: [Int] = []
        for ages in agesByScore.dropFirst().reversed() where best.count <= count {
            best += ages.sorted()
        }
        return Array(best.prefix(count + 1))
    }

    /// How many numbers two ascending lists have in common.
    private static func sharedCount(_ one: [Int], _ other: [Int]) -> Int {
        var (left, right, shared) = (0, 0, 0)
        while left < one.count, right < other.count {
            if one[left] == other[right] {
                shared += 1
                left += 1
                right += 1
            } else if one[left] < other[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return shared
    }
}
