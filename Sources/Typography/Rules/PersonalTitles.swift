extension Rule {
    /// U+00A0 between M., Mme, Dr and the like, and the name.
    ///
    /// https://designhub.partnershipagainstcancer.ca/?p=58 (« après M., Mme, Mx, Dr »).
    static let personalTitles = Rule(at: "MDP".utf8) { run, place, edits in
        guard !run.glyph(before: place).isWord, let end = run.titleEnd(at: place) else { return }
        let name = run.blanks(after: end)
        let initial = run.glyph(at: name)
        guard name > end, initial.isCapital || initial.isOpaque else { return }
        edits.replace(end, name, with: "\u{A0}")
    }

    fileprivate static let titles = WordList(
        "Mme Mmes Mlle Mlles Mx Me Mes Mgr Dr Drs Dre Pr Prs Pre"
    )
}

extension Run {
    /// Where the title ends that begins at a place; a point after it belongs to it.
    fileprivate func titleEnd(at place: Int) -> Int? {
        if has("M.", at: place) { return place + 2 }
        if has("MM.", at: place) { return place + 3 }
        return Rule.titles.end(in: self, at: place).map {
            byte($0) == UInt8(ascii: ".") ? $0 + 1 : $0
        }
    }
}
