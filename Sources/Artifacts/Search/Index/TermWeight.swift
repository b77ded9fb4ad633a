/// What the places of a word in a leaf are worth together: 1 to 63.
///
/// A word of a title outweighs all that can be said of it elsewhere, the more if the title begins with it;
/// of two pages that have it in the same places the programme comes first.
struct TermWeight {
    enum Place { case titleStart, title, heading, summary, field, body }

    private var places: UInt8 = 0
    /// What the text is worth.
    private var bodyWeight: UInt8 = 0

    var isEmpty: Bool { places == 0 }

    mutating func add(_ place: Place) {
        switch place {
        case .titleStart: places |= 33
        case .title: places |= 1
        case .heading: places |= 2
        case .summary: places |= 4
        case .field: places |= 8
        case .body:
            places |= 16
            bodyWeight = bodyWeight == 0 ? 2 : min(bodyWeight + 1, 4)
        }
    }

    /// 32 for the title, and 4 where it begins with the word; 11 for a programme; 7 for a heading, 4 for the
    /// summary, 1 for a field, 2 to 4 for the text: 27 at most without the title.
    func value(inProgramme isProgramme: Bool) -> UInt8 {
        var value = bodyWeight
        if places & 1 != 0 { value += 32 }
        if places & 2 != 0 { value += 7 }
        if places & 4 != 0 { value += 4 }
        if places & 8 != 0 { value += 1 }
        if places & 32 != 0 { value += 4 }
        return isProgramme ? value + 11 : value
    }
}
