/// Markdown made at random, the same for the same seed.
struct RandomText {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A text of some hundred bytes with everything that has cost the library trouble on threads:
    /// strikethrough, bare links, footnotes and tables.
    mutating func page() -> String {
        (0...next(8)).map { _ in block() }.joined(separator: "\n")
    }

    /// Bytes that mean something to the parser, in any order.
    mutating func noise(_ length: Int) -> [UInt8] {
        let signs = [
            "[", "]", "(", ")", "^", "!", "*", "_", "~", "`", "<", ">", "&", "\\", "|", "-", "+",
            "#",
            "\n", " ", "    ", "\t", "\r", "a", "é", "w", ":", "\"", "'", "=", "/", ".", "@", "0",
            "1.",
            "[^s]", "[^s]: ", "<i>", "</i>", "<span lang=\"en\">", "</span>", "<!--", "-->",
            "www.a.b",
            "https://", "| - |\n", "\u{0}", "&amp;", "```", "~~",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<length {
            bytes.append(contentsOf: signs[next(signs.count)].utf8)
            if next(60) == 0 { bytes.append(UInt8(truncatingIfNeeded: next(256))) }
        }
        return bytes
    }

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(truncatingIfNeeded: state >> 33) % bound
    }

    private mutating func block() -> String {
        let (a, b) = (phrase(), phrase())
        return switch next(7) {
        case 0: "# \(a)\n"
        case 1: "| \(a) | b |\n|:--|--:|\n| \(b) | [^n] |\n"
        case 2: "- [x] \(a)\n- \(b)\n"
        case 3: "> \(a)\n\(b)\n"
        case 4: "[^n]: \(a)\n"
        case 5: "```\n\(a)\n```\n"
        default: "\(a)\n\(b)\n"
        }
    }

    private mutating func phrase() -> String {
        let words = [
            "~~barré~~", "www.aui.ma", "https://um6p.ma/a_b_c", "me@um6p.ma", "l'été", "**gras**",
            "a~b", "~", "w", "re: x", "[lien](a.md)", "`code`", "note[^n]", "source[^s]", "[^x]",
            "![vue](a.jpg \"t\")", "<span lang=\"en\">it's</span>", "*a ~~b* c~~", "1er", "\"mot\"",
        ]
        return (0...next(6)).map { _ in words[next(words.count)] }.joined(separator: " ")
    }
}
