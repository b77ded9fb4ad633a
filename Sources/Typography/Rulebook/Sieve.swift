/// Passes over the places of a run at which no mask, rule or lint finds anything, by the few bytes that
/// stand there: most full stops, apostrophes, numbers and capitals of a text.
///
/// It never passes over a place at which one of them would find something.
///
/// A class, so that looking at a place counts no references.
final class Sieve: Sendable {
    private let numbers: NumberSieve

    /// What else stands in a run, which gives a meaning to places that have none by themselves.
    struct Context {
        /// Whether it has straight quotation marks or apostrophes: without them, curled ones are as they
        /// should be.
        private(set) var hasStraightMarks = false
        /// Whether it has dashes: without them, nobody asks where sentences end.
        private(set) var hasDashes = false

        init() {}

        /// - Parameter places: Those that are kept in no context.
        init(of run: UnsafeBufferPointer<UInt8>, at places: [Int]) {
            for place in places {
                switch run[place] {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): hasStraightMarks = true
                case UInt8(ascii: "-"): hasDashes = true
                case Trigger.punctuation:
                    // – and —
                    hasDashes = hasDashes || run[place + 1] == 0x80 && run[place + 2] < 0x95
                default: break
                }
            }
        }

        var givesMeaning: Bool { hasStraightMarks || hasDashes }
    }

    /// - Parameter rules: Those whose places are sieved.
    init(_ rules: [Rule]) { numbers = NumberSieve(rules.compactMap(\.wordsBehindNumber)) }

    /// Whether anything may be found at a place.
    func keeps(_ place: Int, of run: UnsafeBufferPointer<UInt8>, _ context: Context) -> Bool {
        func byte(_ offset: Int) -> UInt8 {
            let index = place + offset
            return index >= 0 && index < run.count ? run[index] : 0
        }
        let next = byte(1)
        switch run[place] {
        case UInt8(ascii: "."):
            // An ellipsis, an address, a version; the end of a sentence between dashes.
            return context.hasDashes || !(next == 0x20 || next == 0 || next == Mark.lineBreak)
        case UInt8(ascii: "-"):
            // Two of them are a dash; one alone is a hyphen.
            return next == UInt8(ascii: "-") || byte(-1) == UInt8(ascii: "-")
        case Trigger.punctuation:
            switch (next, byte(2)) {
            case (0x80, 0x93), (0x80, 0x94), (0x80, 0xA6): return true
            case (0x80, 0x98...0x9D): return context.hasStraightMarks
            default: return false
            }
        case Trigger.latin1Signs:
            return next == 0xAB || next == 0xBB || next == 0xB0 || next == 0xBA
        case Trigger.digits: return numbers.keeps(place, of: run)
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
            return Trigger.capitals.contains(next) || next == UInt8(ascii: "e")
                || next == UInt8(ascii: "r")
        case UInt8(ascii: "L"), UInt8(ascii: "C"):
            // « Le » and « Ce » are words; a numeral of one such letter is no ordinal.
            return Trigger.capitals.contains(next)
        case UInt8(ascii: "D"):
            return Trigger.capitals.contains(next) || next == UInt8(ascii: "r")
        case UInt8(ascii: "M"):
            switch next {
            case UInt8(ascii: "."), UInt8(ascii: "m"), UInt8(ascii: "e"), UInt8(ascii: "l"),
                UInt8(ascii: "x"), UInt8(ascii: "g"):
                return true
            default: return Trigger.capitals.contains(next)
            }
        case UInt8(ascii: "P"): return next == UInt8(ascii: "r")
        default: return true
        }
    }
}
