/// Sets running text in one language. Cheap to make and to copy; every function takes time linear in
/// its input, and setting what is set already changes nothing.
package struct Typographer: Sendable {
    /// The rules that the text follows.
    package let rules: TypographicRules

    /// - Parameter code: BCP 47 code of the text's language.
    package init(language code: String) { rules = TypographicRules(language: code) }

    /// A typographer that follows these rules.
    package init(_ rules: TypographicRules) { self.rules = rules }

    /// Plain text: a title, a summary. Only characters change: there are no superscripts.
    package func plain(_ text: String) -> String {
        guard case .fragments(let fragments) = set(text) else { return text }
        return fragments.reduce(into: "") { $0 += $1.text }
    }

    /// HTML of a text without markup, as UTF-8: `& < > "` escaped as cmark does in text, ordinals
    /// raised with `<sup>`.
    package func html(_ text: String) -> [UInt8] {
        var html: [UInt8] = []
        html.reserveCapacity(text.utf8.count + 16)
        switch set(text) {
        case .unchanged: html.append(escaping: text)
        case .fragments(let fragments):
            for fragment in fragments { html.append(fragment) }
        }
        return html
    }

    /// Sets the pieces of one block of inline content (a paragraph, a heading, a table cell) as one
    /// running text.
    ///
    /// - Returns: One value for each piece, in the same order.
    package func set(_ run: [TextPiece]) -> [SetPiece] {
        guard let book = rulebook, run.contains(where: book.concerns) else {
            return [SetPiece](repeating: .unchanged, count: run.count)
        }
        var joined = Run(joining: run)
        let edits = book.edits(in: &joined)
        return SetPiece.pieces(of: run, joined: joined, edits: edits)
    }

    /// The faults of a block that only its author can put right, in the order of the text.
    package func warnings(in run: [TextPiece]) -> [TypographyWarning] {
        guard let book = rulebook, run.contains(where: book.concerns) else { return [] }
        var piece = 0
        var start = 0
        return book.faults(in: Run(joining: run)).map { fault in
            while fault.place >= start + run[piece].lengthInRun {
                start += run[piece].lengthInRun
                piece += 1
            }
            return TypographyWarning(kind: fault.kind, piece: piece, offset: fault.place - start)
        }
    }
}

extension Typographer {
    var rulebook: Rulebook? {
        switch rules {
        case .french: .french
        case .english: .english
        case .none: nil
        }
    }

    private func set(_ text: String) -> SetPiece { set([.text(text)]).first ?? .unchanged }
}

extension Rulebook {
    fileprivate func concerns(_ piece: TextPiece) -> Bool {
        guard case .text(let text) = piece else { return false }
        return concerns(text)
    }
}

extension SetFragment {
    fileprivate var text: String {
        switch self {
        case .text(let text), .superscript(let text): text
        }
    }
}
