/// What search knows of a page's text: its passages, in order, each below a heading.
struct PageText: Sendable, Equatable {
    /// Where a passage stands, which decides how much its words weigh.
    enum Origin: Sendable { case summary, body, field }

    struct Section: Sendable, Equatable {
        /// The `id` of the heading; empty for what stands before the first one, or nowhere in the text.
        let anchor: String
        /// UTF-8; empty where the anchor is.
        let title: [UInt8]
    }

    /// A sentence, or a few: as much as a result shows.
    struct Passage: Sendable, Equatable {
        let origin: Origin
        /// The place of its section in ``PageText/sections``.
        let section: Int
        /// UTF-8, without markup.
        let text: [UInt8]
    }

    private(set) var sections = [Section(anchor: "", title: [])]
    private(set) var passages: [Passage] = []

    mutating func begin(_ section: Section) { sections.append(section) }

    /// Adds a text to the last section, in pieces where it is long.
    mutating func add(_ text: [UInt8], _ origin: Origin) {
        for piece in PassageCutter.pieces(of: text) {
            passages.append(Passage(origin: origin, section: sections.count - 1, text: piece))
        }
    }

    /// The passages in parts of about the same length, as many as asked for; some may be empty.
    func parts(_ count: Int) -> [Range<Int>] {
        let total = passages.reduce(0) { $0 + $1.text.count }
        guard count > 1, total > 0 else {
            return [passages.indices] + Array(repeating: 0..<0, count: count - 1)
        }
        var parts: [Range<Int>] = []
        var position = 0
        var first = 0
        for (index, passage) in passages.enumerated() {
            while position * count / total > parts.count {
                parts.append(first..<index)
                first = index
            }
            position += passage.text.count
        }
        parts.append(first..<passages.count)
        let end = passages.count..<passages.count
        return parts + Array(repeating: end, count: count - parts.count)
    }
}
