/// How the leaves of a word are written: characters that each stand for six bits.
///
/// `BEST` or `BEST.BITS`: the leaves that the word weighs most in, each as the distance from the leaf before
/// and its weight; then, if there are more, one bit for each leaf: the others, which weigh 1. So a word that
/// every page has costs a reader 3 kB of a site with 10,000 pages, and no page is ever missing from what
/// it finds.
enum PostingCode {
    /// How many leaves have a weight of their own; those of a lower number come first.
    static let bestCount = 300

    private static let characters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
    )

    /// - Parameter postings: In order of leaf, each leaf once.
    static func append(_ postings: [Posting], to code: inout [UInt8]) {
        guard postings.count > bestCount else {
            append(best: postings, to: &code)
            return
        }
        let (best, others) = divided(postings)
        append(best: best, to: &code)
        code.append(UInt8(ascii: "."))
        append(bits: others, to: &code)
    }

    /// Five bits to a character, the lowest first; the sixth says that more follow.
    static func append(_ number: Int, to code: inout [UInt8]) {
        var rest = number
        while rest > 31 {
            code.append(characters[32 | rest & 31])
            rest >>= 5
        }
        code.append(characters[rest])
    }
}

extension PostingCode {
    private static func append(best: [Posting], to code: inout [UInt8]) {
        var next = 0
        for posting in best {
            append(posting.leaf - next, to: &code)
            append(Int(posting.weight), to: &code)
            next = posting.leaf + 1
        }
    }

    /// The leaves with the most weight, and the numbers of all others.
    private static func divided(_ postings: [Posting]) -> (best: [Posting], others: [Int]) {
        var counts = [Int](repeating: 0, count: 64)
        for posting in postings { counts[Int(posting.weight)] += 1 }
        var limit = 63
        var heavier = 0
        while heavier + counts[limit] <= bestCount {
            heavier += counts[limit]
            limit -= 1
        }
        var room = bestCount - heavier
        var best: [Posting] = []
        var others: [Int] = []
        for posting in postings {
            if posting.weight > limit {
                best.append(posting)
            } else if posting.weight == limit, room > 0 {
                best.append(posting)
                room -= 1
            } else {
                others.append(posting.leaf)
            }
        }
        return (best, others)
    }

    private static func append(bits leaves: [Int], to code: inout [UInt8]) {
        var group = 0
        var bits = 0
        for leaf in leaves {
            while leaf / 6 > group {
                code.append(characters[bits])
                bits = 0
                group += 1
            }
            bits |= 1 << (leaf % 6)
        }
        code.append(characters[bits])
    }
}
