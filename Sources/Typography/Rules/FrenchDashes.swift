/// Dashes of French: a parenthesis stands between – and –, with U+00A0 inside. One dash alone could
/// open or close, and keeps its spaces; one that begins the text is bound to what it introduces.
///
/// « L'espace », http://monsu.desiderio.free.fr/atelier/espace.html (« Tirets d'incise »).
enum FrenchDashes {
    @Sendable static func set(_ run: Run, _ places: [Int], _ edits: inout EditList) {
        var sentence: [SpacedDash] = []
        for place in places {
            switch run.bytes[place] {
            case UInt8(ascii: "-"), Trigger.punctuation:
                guard let dash = SpacedDash(in: run, at: place) else { continue }
                dash.replace(&edits)
                if !dash.isRange { sentence.append(dash) }
            case UInt8(ascii: ".") where run.endsSentence(at: place):
                bind(sentence[...], run, &edits)
                sentence = []
            default: break
            }
        }
        bind(sentence[...], run, &edits)
    }

    private static func bind(_ dashes: ArraySlice<SpacedDash>, _ run: Run, _ edits: inout EditList)
    {
        var dashes = dashes
        if dashes.count % 2 == 1, dashes.first?.beginsText == true {
            dashes.popFirst()?.bindAfter(run, &edits)
        }
        while dashes.count >= 2 {
            dashes.popFirst()?.bindAfter(run, &edits)
            dashes.popFirst()?.bindBefore(run, &edits)
        }
    }
}

extension Run {
    /// Whether the point at a place ends a sentence: a capital follows, and no short word such as
    /// « M. » stands before.
    fileprivate func endsSentence(at place: Int) -> Bool {
        let next = blanks(after: place + 1)
        guard next > place + 1 || glyph(at: next).isGap,
            glyph(at: next).isCapital || glyph(at: next).isGap,
            byte(place - 1) != UInt8(ascii: ".")
        else { return false }
        var start = place
        for _ in 0..<3 {
            let glyph = glyph(before: start)
            guard glyph.isWord else { return start == place }
            start -= glyph.width
        }
        return true
    }
}
