/// Changes a text as editors, disks and people do, and worse.
struct Mutation {
    /// The words of the text's language.
    let words: [[UInt8]]
    /// Other texts of the language, to splice from.
    let others: [[UInt8]]
    /// How long a text may become, in bytes.
    var limit = 12_000

    /// Changes a text in at least one place.
    func apply(to bytes: inout [UInt8], with dice: inout Dice) {
        for _ in 0...dice.few(6) {
            change(&bytes, &dice)
            if bytes.count > limit { bytes.removeSubrange(limit...) }
        }
    }

    private func change(_ bytes: inout [UInt8], _ dice: inout Dice) {
        let place = dice.below(bytes.count + 1)
        switch dice.below(18) {
        case 0, 1, 2: bytes.insert(contentsOf: dice.pick(words), at: place)
        case 3, 4: bytes.insert(contentsOf: dice.pick(HostileText.words).utf8, at: place)
        case 5: bytes.insert(contentsOf: dice.pick(HostileText.bytes), at: place)
        case 6, 7: bytes.removeSubrange(dice.range(below: bytes.count, most: 40))
        case 8:
            let copied = Array(bytes[dice.range(below: bytes.count, most: 200)])
            bytes.insert(contentsOf: copied, at: place)
        case 9: splice(&bytes, at: place, &dice)
        case 10: bytes.removeSubrange(place...)
        case 11 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
        case 12: replaceLineEnds(&bytes, &dice)
        case 13, 14: changeLine(&bytes, &dice)
        case 15:
            let part = Array(bytes[dice.range(below: bytes.count, most: 12)])
            let copies = repeatElement(part, count: dice.few(300))
            bytes.insert(contentsOf: copies.joined(), at: place)
        case 16 where place < bytes.count:
            let range = dice.range(below: bytes.count, most: 12)
            bytes.replaceSubrange(range, with: dice.pick(words))
        default: bytes.insert(contentsOf: dice.pick(HostileText.words).utf8, at: place)
        }
    }

    private func splice(_ bytes: inout [UInt8], at place: Int, _ dice: inout Dice) {
        guard !others.isEmpty else { return }
        let other = dice.pick(others)
        bytes.insert(contentsOf: other[dice.range(below: other.count, most: 400)], at: place)
    }

    private func replaceLineEnds(_ bytes: inout [UInt8], _ dice: inout Dice) {
        let ends = ["\r\n", "\r", "\n\n", "\u{2028}", "\u{85}", "\n\r", ""]
        let new = Array(dice.pick(ends).utf8)
        let onlyOneIn = 1 + dice.below(3)
        bytes = bytes.flatMap { byte in
            byte == UInt8(ascii: "\n") && dice.oneIn(onlyOneIn) ? new : [byte]
        }
    }

    /// Doubles, moves, indents or drops a line.
    private func changeLine(_ bytes: inout [UInt8], _ dice: inout Dice) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let number = dice.below(lines.count)
        let line = lines[number]
        switch dice.below(5) {
        case 0: lines.insert(line, at: dice.below(lines.count + 1))
        case 1: lines.swapAt(number, dice.below(lines.count))
        case 2: lines.remove(at: number)
        case 3:
            let indentation = dice.pick([" ", "  ", "\t", "    ", "- ", "> ", "\u{A0}"])
            lines[number] = Array(indentation.utf8) + line
        default: lines[number] = line.drop { $0 == UInt8(ascii: " ") }
        }
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
}
