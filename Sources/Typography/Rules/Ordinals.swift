extension Rule {
    /// The letters of an ordinal are raised: 1er, 1re, 2e, 2nd.
    ///
    /// french-typo (`1<sup>er</sup>`), https://pypi.org/project/french-typo/; the forms: Office
    /// québécois de la langue française, « Abréviation des adjectifs numéraux ordinaux ».
    static let ordinals = Rule(at: Trigger.digits) { run, place, edits in
        let before = run.glyph(before: place)
        let end = run.digits(after: place)
        guard !before.isWord, !before.isAny(of: ".,…_"), let suffix = run.ordinalSuffix(at: end)
        else {
            return
        }
        edits.superscript(end, suffix)
        bindCentury(run, suffix, &edits)
    }

    /// The same in Roman numerals: XXIe siècle, Ier, IIe République.
    ///
    /// Centuries in Roman numerals:
    /// http://nadorculture.unblog.fr/2009/05/18/ecriture-des-nombres-en-chiffres/
    static let romanOrdinals = Rule(at: "IVXLCDM".utf8) { run, place, edits in
        guard !run.glyph(before: place).isWord, let numeral = RomanNumeral(in: run, at: place),
            let suffix = run.ordinalSuffix(at: numeral.end)
        else { return }
        // « Le », « Ce », « De », « Me » are words.
        let length = numeral.end - place
        guard length > 1 || "IVX".utf8.contains(run.byte(place)) else { return }
        let isFirst = run.has("er", at: numeral.end) || run.has("re", at: numeral.end)
        guard isFirst == (numeral.value == 1) else { return }
        edits.superscript(numeral.end, suffix)
        bindCentury(run, suffix, &edits)
    }

    private static func bindCentury(_ run: Run, _ end: Int, _ edits: inout EditList) {
        let next = run.blanks(after: end)
        guard next > end, centuries.end(in: run, at: next) != nil else { return }
        edits.replace(end, next, with: "\u{A0}")
    }

    private static let centuries = WordList("siècle siècles siecle siecles")
}

extension Lint {
    /// « 2ème », « 1ère ».
    static let ordinalWithEme = Lint(.ordinalWithEme, at: Trigger.digits) { run, place in
        let end = run.digits(after: place)
        return !run.glyph(before: place).isWord && wrongSuffixes.end(in: run, at: end) != nil
    }

    private static let wrongSuffixes = WordList(
        "ème èmes eme emes ième ièmes ieme iemes ère ères ere eres"
    )
}

extension Run {
    /// Where the letters of an ordinal end that begin at a place and stand after a number.
    func ordinalSuffix(at place: Int) -> Int? { ordinalSuffixes.end(in: self, at: place) }
}

private let ordinalSuffixes = WordList("e er re nd nde es ers res nds ndes")
