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
        guard let set = set(text) else { return text }
        return String(decoding: set.bytes, as: UTF8.self)
    }

    /// HTML of a text without markup, as UTF-8: `& < > "` escaped as cmark does in text, ordinals
    /// raised with `<sup>`.
    package func html(_ text: String) -> [UInt8] {
        var html: [UInt8] = []
        html.reserveCapacity(text.utf8.count + 16)
        guard let set = set(text) else {
            html.append(escaping: text.utf8)
            return html
        }
        for fragment in set.fragments {
            if fragment.isSuperscript { html.append(contentsOf: "<sup>".utf8) }
            html.append(escaping: set[fragment])
            if fragment.isSuperscript { html.append(contentsOf: "</sup>".utf8) }
        }
        return html
    }

    /// Sets the pieces of one block of inline content (a paragraph, a heading, a table cell) as one
    /// running text.
    ///
    /// - Returns: One value for each piece, in the same order.
    package func set(_ run: [TextPiece]) -> [SetPiece] {
        var pieces = [SetPiece](repeating: .unchanged, count: run.count)
        var set = SetText()
        _ = self.set(JoinedPieces(run), into: &set)
        for piece in set.pieces {
            pieces[piece.index] = .fragments(
                set.fragments[piece.fragments].map { fragment in
                    let text = String(decoding: set[fragment], as: UTF8.self)
                    return fragment.isSuperscript ? .superscript(text) : .text(text)
                }
            )
        }
        return pieces
    }

    /// The faults of a block that only its author can put right, in the order of the text.
    package func warnings(in run: [TextPiece]) -> [TypographyWarning] {
        let joined = JoinedPieces(run)
        guard let book = rulebook, book.concerns(joined.bytes) else { return [] }
        return joined.warnings(of: book.faults(in: Run(bytes: joined.bytes)))
    }

    /// Sets the pieces of one block, and looks for the faults that only its author can put right, with
    /// one look at the text.
    ///
    /// - Parameter set: What was changed is appended to it.
    /// - Returns: The faults, in the order of the text.
    package func set(_ run: JoinedPieces, into set: inout SetText) -> [TypographyWarning] {
        guard let book = rulebook else { return [] }
        var text = Run(bytes: run.bytes)
        let (edits, faults) = book.findings(in: &text)
        set.append(run.pieces, of: run.bytes, edits)
        return faults.isEmpty ? [] : run.warnings(of: faults)
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

    /// `nil` for a text that stays as it is.
    private func set(_ text: String) -> SetText? {
        guard let book = rulebook, book.concerns(text.utf8) else { return nil }
        var run = Run(bytes: Array(text.utf8))
        let edits = book.edits(in: &run)
        if edits.isEmpty { return nil }
        var set = SetText()
        set.append([JoinedPieces.Piece(end: run.bytes.count, isText: true)], of: run.bytes, edits)
        return set
    }
}
