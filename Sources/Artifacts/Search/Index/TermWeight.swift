/// What the places of a word in a leaf are worth together: 1 to 63.
///
/// A word of a title outweighs all that can be said of it elsewhere; of two pages that have it in the
/// same places the programme comes first.
struct TermWeight {
    enum Place { case title, heading, summary, field, body }

    private var places: UInt8 = 0
    private var bodyCount: UInt8 = 0

    var isEmpty: Bool { places == 0 }

    mutating func add(_ place: Place) {
        switch place {
        case .title: places |= 1
        case .heading: places |= 2
        case .summary: places |= 4
        case .field: places |= 8
        case .body:
            places |= 16
            if bodyCount < 4 { bodyCount += 1 }
        }
    }

    /// 32 for the title; 10 for a heading, 6 for the summary, 4 for a field, 1 to 4 for the text, and 7
    /// for a programme: 31 at most.
    func value(inProgramme isProgramme: Bool) -> UInt8 {
        var value = bodyCount
        if places & 1 != 0 { value += 32 }
        if places & 2 != 0 { value += 10 }
        if places & 4 != 0 { value += 6 }
        if places & 8 != 0 { value += 4 }
        return isProgramme ? value + 7 : value
    }
}
