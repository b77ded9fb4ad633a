/// How wide a text is in Arial, which search engines show results in on most machines, and where it is cut
/// that is too wide.
///
/// No engine says how much it shows; what is here are the widths that editors' tools agree on. The advance
/// widths are those of Helvetica, which Arial shares: Adobe Core 14 AFM, in thousandths of the size.
enum TextWidth {
    /// In pixels.
    static func width(of text: String, size: Int) -> Int {
        text.unicodeScalars.reduce(0) { $0 + advance(of: $1) } * size / 1_000
    }

    /// The text, or its beginning up to the end of a word and “…” where it is wider than that.
    static func fitted(
        _ text: String,
        size: Int,
        within limit: Int
    ) -> (text: String, isCut: Bool) {
        if width(of: text, size: size) <= limit { return (text, false) }
        let room = limit - width(of: "…", size: size)
        var kept = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let longer = kept.isEmpty ? String(word) : kept + " " + word
            if width(of: longer, size: size) > room { break }
            kept = longer
        }
        while let last = kept.last, ",;:–-".contains(last) || last.isWhitespace {
            kept.removeLast()
        }
        return (kept + "…", true)
    }

    /// In thousandths of the size. A letter with a mark is as wide as without; what the font has not is
    /// taken to be as wide as a digit, and what stands in a square as wide as the square.
    private static func advance(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if (0x20..<0x7F).contains(value) { return basic[value - 0x20] }
        if let width = others[scalar] { return width }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if value >= 0x2E80 { return 1_000 }
        let base = String(scalar).decomposedFirst
        return base == scalar ? 556 : advance(of: base)
    }

    /// U+0020 to U+007E.
    private static let basic = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584,
    ]

    private static let others: [Unicode.Scalar: Int] = [
        "\u{A0}": 278, "\u{202F}": 200, "’": 222, "‘": 222, "“": 333, "”": 333, "«": 556, "»": 556,
        "–": 556, "—": 1_000, "…": 1_000, "•": 350, "°": 400, "·": 278, "œ": 944, "Œ": 1_000,
        "æ": 889, "Æ": 1_000, "€": 556, "ı": 278,
    ]
}

extension String {
    /// The first scalar of its canonical decomposition: the letter below an accent.
    fileprivate var decomposedFirst: Unicode.Scalar {
        // Letters are compared in canonical form: “é” equals “e” with an acute accent.
        for base in Self.letters {
            for mark in Self.marks where String(base) + String(mark) == self {
                return base
            }
        }
        return unicodeScalars.first ?? " "
    }

    private static let letters = Array("aeiouycnszgAEIOUYCNSZG".unicodeScalars)
    private static let marks: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{327}", "\u{30C}",
    ]
}
