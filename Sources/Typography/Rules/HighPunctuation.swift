extension Rule {
    /// U+202F before `; ! ?`, one before a group of signs; inserted where it is missing, since no
    /// sentence of French has them without.
    ///
    /// Office québécois de la langue française, « Espacement avant et après les signes de ponctuation
    /// et les symboles », https://vitrinelinguistique.oqlf.gouv.qc.ca/22039/ (thin space where it can
    /// be had); « Règles typographiques » after the Imprimerie nationale,
    /// https://www.flojo.agency/en/regles-typographiques/
    static let highPunctuation = Rule(at: ";!?".utf8) { run, place, edits in
        guard run.isSentenceSign(at: place) else { return }
        let start = run.blanks(before: place)
        let before = run.glyph(before: start)
        if start < place {
            guard !before.isGap, !before.isOpening else { return }
            edits.replace(start, place, with: "\u{202F}")
        } else if before.mayPrecedeHighPunctuation {
            edits.insert("\u{202F}", at: place)
        }
    }
}

extension Glyph {
    /// Words, and signs after which a missing space is certain. Not `+`, `-` or `=`: « C++; » is
    /// code.
    fileprivate var mayPrecedeHighPunctuation: Bool {
        isWord || isClosing || isApostrophe || isAny(of: ".…%‰°€$£²³™®©")
    }
}
