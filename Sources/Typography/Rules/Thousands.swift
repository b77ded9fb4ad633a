extension Rule {
    /// U+202F between the groups of three digits of a number that is already grouped with spaces.
    /// A number without spaces stays: it could be a year, a page, a postcode, an article.
    ///
    /// TERMIUM Plus, Guide du rédacteur, 2.3.1,
    /// http://www.btb.termiumplus.gc.ca/redac-chap?lang=fra&lettr=chapsect2&info0=2.3.1; the fine
    /// space: https://apartedigital.sechaud.eu/typokit/chiffres
    static let thousands = Rule(at: Trigger.digits) { run, place, edits in
        guard run.beginsGroupedNumber(at: place) else { return }
        var end = run.digits(after: place)
        guard end - place <= 3, run.byte(place) != UInt8(ascii: "0") else { return }
        var separators: [Range<Int>] = []
        while let next = run.groupAfterBlank(at: end) {
            guard run.digits(after: next) == next + 3 else { return }
            separators.append(end..<next)
            end = next + 3
        }
        guard run.endsGroupedNumber(at: end) else { return }
        for separator in separators {
            edits.replace(separator.lowerBound, separator.upperBound, with: "\u{202F}")
        }
    }
}

extension Run {
    /// Where the digits begin after one blank.
    fileprivate func groupAfterBlank(at place: Int) -> Int? {
        let blank = glyph(at: place)
        return blank.isBlank && isDigit(place + blank.width) ? place + blank.width : nil
    }

    /// Whether the digits at a place can be the first group of a number: not those of a telephone
    /// number, a name (« A 320 » is none: it has one group), a decimal or a later group.
    fileprivate func beginsGroupedNumber(at place: Int) -> Bool {
        let before = glyph(before: place)
        if before.isWord || before.isAny(of: "+.,…:/_") { return false }
        if before.isAny(of: "-") { return !isDigit(place - 2) }
        return !(before.isBlank && isDigit(place - before.width - 1))
    }

    /// Whether a number may end here: not before another digit group, a date, a word.
    fileprivate func endsGroupedNumber(at place: Int) -> Bool {
        let after = glyph(at: place)
        if after.isAny(of: "-./:_"), isDigit(place + 1) { return false }
        return endsWord(at: place) || ordinalSuffix(at: place) != nil
    }
}
