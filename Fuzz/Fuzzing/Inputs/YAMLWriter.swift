/// Writes YAML at random that is nearly always well formed: keys of a vocabulary, and values of every
/// form that content may or may not have.
struct YAMLWriter {
    /// The keys that the readers of the file know.
    let keys: [String]
    private(set) var text = ""

    init(keys: [String]) { self.keys = keys }

    mutating func write(with dice: inout Dice) {
        for _ in 0..<1 + dice.few(12) { entry(indentation: 0, &dice) }
    }

    private mutating func entry(indentation: Int, _ dice: inout Dice) {
        text += String(repeating: " ", count: indentation)
        if dice.oneIn(10) { text += dice.pick(["? ", "&a ", "!!str ", "- ", "<<: ", "*a "]) }
        text += key(&dice) + dice.pick([": ", ": ", ": ", ": ", ":", " : ", ":  "])
        value(indentation: indentation, &dice)
        if dice.oneIn(12) { text += " # " + dice.pick(HostileText.words) + "\n" }
    }

    private func key(_ dice: inout Dice) -> String {
        let key = dice.oneIn(15) ? dice.pick(HostileText.words) : dice.pick(keys)
        switch dice.below(20) {
        case 0: return "\"\(key)\""
        case 1: return "'\(key)'"
        case 2: return key.uppercased()
        case 3: return String(key.dropLast())
        default: return key
        }
    }

    private mutating func value(indentation: Int, _ dice: inout Dice) {
        let inner = indentation + dice.pick([2, 2, 2, 2, 1, 4, 0])
        let isDeep = indentation > 12
        switch dice.below(isDeep ? 6 : 10) {
        case 0, 1, 2, 3: text += scalar(&dice) + "\n"
        case 4: text += flow(depth: 0, &dice) + "\n"
        case 5: block(indentation: inner, &dice)
        case 6, 7:
            text += "\n"
            for _ in 0...dice.few(4) { entry(indentation: inner, &dice) }
        default:
            text += "\n"
            for _ in 0...dice.few(4) {
                text += String(repeating: " ", count: inner) + "- "
                value(indentation: inner + 2, &dice)
            }
        }
    }

    private mutating func block(indentation: Int, _ dice: inout Dice) {
        text += dice.pick(["|", ">", "|-", ">-", "|+", ">2", "|9", "| "]) + "\n"
        for _ in 0...dice.few(4) {
            text += String(repeating: " ", count: indentation) + plain(&dice) + "\n"
        }
    }

    private func scalar(_ dice: inout Dice) -> String {
        switch dice.below(6) {
        case 0: "\"" + plain(&dice) + "\""
        case 1: "'" + plain(&dice) + "'"
        case 2: dice.pick(HostileText.words)
        case 3: dice.pick(keys)
        default: plain(&dice)
        }
    }

    private func plain(_ dice: inout Dice) -> String {
        let words = [
            "un", "mot", "https://host.example/a", "a@b.example", "fr", "en", "l’été", ",",
        ]
        return (0...dice.few(5)).map { _ in
            dice.oneIn(8) ? dice.pick(HostileText.words) : dice.pick(words)
        }.joined(separator: " ")
    }

    private func flow(depth: Int, _ dice: inout Dice) -> String {
        guard depth < 5, !dice.oneIn(3) else { return scalar(&dice) }
        let isList = dice.oneIn(2)
        let parts = (0..<dice.few(4)).map { _ in
            let value = flow(depth: depth + 1, &dice)
            return isList ? value : key(&dice) + ": " + value
        }
        let inner = parts.joined(separator: dice.oneIn(20) ? " " : ", ")
        let close = dice.oneIn(25) ? "" : isList ? "]" : "}"
        return (isList ? "[" : "{ ") + inner + close
    }
}
