/// Makes the text of a case: noise, the words of the language, a text written by its grammar, or a real
/// text; changed, and sometimes a bomb.
struct TextInput {
    private let words: [[UInt8]]
    private let originals: [[UInt8]]
    private let bombs: [[UInt8]]
    private let write: @Sendable (inout Dice) -> String

    /// - Parameters:
    ///   - words: What the language is made of.
    ///   - originals: Real texts.
    ///   - write: Writes a text by the grammar of the language.
    init(
        words: [String],
        originals: [[UInt8]],
        bombs: [Bomb],
        write: @escaping @Sendable (inout Dice) -> String
    ) {
        self.words = words.map { Array($0.utf8) }
        self.originals = originals
        self.bombs = bombs.map { $0.text(bytes: Self.bombSize) }
        self.write = write
    }

    /// Bombs are few, because each costs as much as a hundred other texts.
    private static let bombSize = 30_000
    private static let bombOneIn = 1_500

    func bytes(_ dice: inout Dice) -> [UInt8] {
        if dice.oneIn(Self.bombOneIn) { return bomb(&dice) }
        switch dice.below(10) {
        case 0: return (0..<dice.few(200)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        case 1, 2: return tokens(&dice)
        case 3, 4, 5: return Array(write(&dice).utf8)
        case 6:
            var bytes = Array(write(&dice).utf8)
            mutation.apply(to: &bytes, with: &dice)
            return bytes
        default:
            guard !originals.isEmpty else { return tokens(&dice) }
            var bytes = excerpt(&dice)
            mutation.apply(to: &bytes, with: &dice)
            return bytes
        }
    }

    private var mutation: Mutation { Mutation(words: words, others: originals) }

    private func bomb(_ dice: inout Dice) -> [UInt8] {
        let bomb = dice.pick(bombs)
        if dice.oneIn(2) { return bomb }
        return Array(bomb.prefix(Self.bombSize / 2) + dice.pick(bombs).prefix(Self.bombSize / 2))
    }

    private func tokens(_ dice: inout Dice) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<dice.few(80) {
            switch dice.below(30) {
            case 0: bytes += dice.pick(HostileText.bytes)
            case 1, 2, 3: bytes += dice.pick(HostileText.words).utf8
            default: bytes += dice.pick(words)
            }
        }
        return bytes
    }

    /// A real text, whole or in part.
    private func excerpt(_ dice: inout Dice) -> [UInt8] {
        let original = dice.pick(originals)
        if dice.oneIn(3) || original.count < 1_500 { return original }
        let head = Array(original.prefix(200 + dice.below(1_300)))
        return head
    }
}
