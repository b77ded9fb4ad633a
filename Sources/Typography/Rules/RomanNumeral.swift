/// A Roman numeral in capitals with the letters of an ordinal, written as it should be: IX, not VIIII.
struct RomanNumeral {
    let value: Int
    /// Where the numeral ends in the run.
    let end: Int

    init?(in run: Run, at place: Int) {
        // Most capitals begin a word.
        let next = run.byte(place + 1)
        guard
            Trigger.capitals.contains(next) || next == UInt8(ascii: "e")
                || next == UInt8(ascii: "r")
        else { return nil }
        var end = place
        var value = 0
        for (numeral, worth, limit) in Self.parts {
            var count = 0
            while count < limit, run.has(numeral, at: end) {
                end += numeral.utf8CodeUnitCount
                value += worth
                count += 1
            }
        }
        guard end > place else { return nil }
        self.value = value
        self.end = end
    }

    private static let parts: [(numeral: StaticString, worth: Int, limit: Int)] = [
        ("M", 1000, 3), ("CM", 900, 1), ("CD", 400, 1), ("D", 500, 1), ("C", 100, 3),
        ("XC", 90, 1), ("XL", 40, 1), ("L", 50, 1), ("X", 10, 3),
        ("IX", 9, 1), ("IV", 4, 1), ("V", 5, 1), ("I", 1, 3),
    ]
}
