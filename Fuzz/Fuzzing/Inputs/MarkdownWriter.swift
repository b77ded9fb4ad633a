/// Writes Markdown at random: every block and every inline construct of GFM, nested, and those that the
/// generator adds.
struct MarkdownWriter {
    private(set) var text = ""

    mutating func write(with dice: inout Dice) {
        for _ in 0...dice.few(8) { text += block(depth: 0, &dice) + "\n" }
    }

    private func block(depth: Int, _ dice: inout Dice) -> String {
        let line = inline(depth: 0, &dice)
        switch dice.below(depth > 4 ? 8 : 14) {
        case 0: return String(repeating: "#", count: 1 + dice.below(7)) + " " + line + "\n"
        case 1: return line + dice.pick(["\n===\n", "\n---\n", "\n-\n"])
        case 2: return "```" + dice.pick(["", "swift", "\"><script>"]) + "\n" + line + "\n```\n"
        case 3: return "    " + line + "\n"
        case 4: return "[^\(label(&dice))]: " + line + "\n"
        case 5: return "[\(label(&dice))]: \(address(&dice)) \"\(line)\"\n"
        case 6: return table(&dice)
        case 7: return html(&dice) + line + "\n"
        case 8: return prefixed("> ", block(depth: depth + 1, &dice))
        case 9: return "- " + prefixed("  ", block(depth: depth + 1, &dice)).dropFirst(2)
        case 10: return "1. " + prefixed("   ", block(depth: depth + 1, &dice)).dropFirst(3)
        case 11: return "- [\(dice.pick([" ", "x", "X", "é"]))] " + line + "\n"
        default: return line + "\n" + inline(depth: 0, &dice) + "\n"
        }
    }

    private func prefixed(_ prefix: String, _ block: String) -> String {
        block.split(separator: "\n", omittingEmptySubsequences: false)
            .map { prefix + $0 }.joined(separator: "\n") + "\n"
    }

    private func table(_ dice: inout Dice) -> String {
        let columns = 1 + dice.few(5)
        let marks = (0..<columns).map { _ in dice.pick(["-", ":-", "-:", ":-:", "---"]) }
        let rows = (0...dice.few(4)).map { _ in
            let cells = (0..<dice.few(columns + 2)).map { _ in inline(depth: 2, &dice) }
            return "| " + cells.joined(separator: " | ") + " |\n"
        }
        return (rows.first ?? "") + "|" + marks.joined(separator: "|") + "|\n"
            + rows.dropFirst().joined()
    }

    private func inline(depth: Int, _ dice: inout Dice) -> String {
        let words = [
            "mot", "l'été", "\"mot\"", "a_b", "1er", "3e", "12 %", "20:30", "Note :", "wow !",
            "www.host.example", "https://host.example/a_b_c?x=1&y=2", "a@b.example", "XXIe siècle",
        ]
        return (0...dice.few(5)).map { _ in
            if depth > 3 { return dice.pick(words) }
            let inner = depth > 2 ? dice.pick(words) : inline(depth: depth + 1, &dice)
            switch dice.below(16) {
            case 0: return "*" + inner + "*"
            case 1: return "**" + inner + "**"
            case 2: return "~~" + inner + dice.pick(["~~", "~", ""])
            case 3: return "`" + inner + dice.pick(["`", "``", ""])
            case 4: return "[" + inner + "](" + address(&dice) + ")"
            case 5: return "![" + inner + "](" + address(&dice) + dice.pick([" \"t\")", ")"])
            case 6: return inner + "[^" + label(&dice) + "]"
            case 7: return "[" + inner + "][" + label(&dice) + "]"
            case 8: return "<" + address(&dice) + ">"
            case 9: return html(&dice) + inner + html(&dice)
            case 10: return dice.pick(HostileText.words)
            case 11: return inner + dice.pick(["\\\n", "  \n", "\n", "\\", "&nbsp;"])
            default: return dice.pick(words)
            }
        }.joined(separator: dice.oneIn(6) ? "" : " ")
    }

    private func label(_ dice: inout Dice) -> String {
        dice.oneIn(8)
            ? dice.pick(HostileText.words) : dice.pick(["s", "n", "S", "a-2021", "1", "x y"])
    }

    private func address(_ dice: inout Dice) -> String {
        switch dice.below(4) {
        case 0: dice.pick(HostileText.words)
        case 1: dice.pick(["javascript:x", "JAVA&#115;CRIPT:x", "data:,x", "vbscript:x", "//h"])
        default:
            dice.pick(["../a/fr.md", "b.jpg", "#titre", "https://h.example", "<a b>", "a%20b", ""])
        }
    }

    private func html(_ dice: inout Dice) -> String {
        dice.pick([
            "<b>", "</b>", "<span lang=\"en\">", "</span>", "<br>", "<abbr title=\"x\">", "</abbr>",
            "<SCRIPT>", "</script>", "<a href=javascript:x onclick=y>", "</a>", "<!-- ", " -->",
            "<i lang='fr'>", "</i>", "<q lang=\"\" onload=x>", "</q>", "<kbd>", "</kbd>", "<table>",
            "<svg/onload=x>", "<div\n", "<span lang=en/>", "<cite dir=rtl translate=no>", "</cite>",
        ])
    }
}
