internal import Typography

/// Sets one text whole and in pieces: once is as good as twice, and nothing but typography changes.
struct TypographyCheck {
    func violations(in bytes: [UInt8], _ dice: inout Dice) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        let typographer = Typographer(language: dice.pick(["fr", "fr", "en", "ar"]))
        let set = typographer.plain(text)
        var violations: [String] = []
        if typographer.plain(set) != set { violations.append("set twice, it differs") }
        if Self.letters(of: set) != Self.letters(of: text) {
            violations.append("letters are lost or won")
        }
        violations += MarkupCheck(typographer.html(text)).violations
        let pieces = Self.pieces(of: text, &dice)
        let setPieces = typographer.set(pieces)
        if setPieces.count != pieces.count { violations.append("pieces are lost or won") }
        for warning in typographer.warnings(in: pieces) {
            guard pieces.indices.contains(warning.piece),
                case .text(let piece) = pieces[warning.piece],
                (0..<max(1, piece.utf8.count)).contains(warning.offset)
            else {
                violations.append("a warning outside the text: \(warning)")
                continue
            }
        }
        violations += Self.violations(settingAgain: pieces, setPieces, typographer)
        return violations
    }

    /// The letters and digits, which typography does not touch.
    private static func letters(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }

    private static func pieces(of text: String, _ dice: inout Dice) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 + dice.few(60))
            rest = rest.dropFirst(part.count)
            pieces.append(.text(String(String.UnicodeScalarView(part))))
            if dice.oneIn(4) { pieces.append(dice.oneIn(2) ? .opaque : .lineBreak) }
        }
        return pieces
    }

    /// What was set and holds no superscript stays when it is set again.
    private static func violations(
        settingAgain pieces: [TextPiece],
        _ set: [SetPiece],
        _ typographer: Typographer
    ) -> [String] {
        var again: [TextPiece] = []
        for (piece, set) in zip(pieces, set) {
            guard case .fragments(let fragments) = set else {
                again.append(piece)
                continue
            }
            var text = ""
            for fragment in fragments {
                guard case .text(let part) = fragment else { return [] }
                text += part
            }
            again.append(.text(text))
        }
        let isStable = zip(again, typographer.set(again)).allSatisfy { piece, set in
            guard case .fragments(let fragments) = set else { return true }
            guard case .text(let text) = piece else { return false }
            return fragments == [.text(text)] || fragments.isEmpty && text.isEmpty
        }
        return isStable ? [] : ["set twice in pieces, it differs"]
    }
}
