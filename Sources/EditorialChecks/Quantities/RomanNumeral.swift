/// Roman numerals of centuries, as French writes them: « XXIe ».
enum RomanNumeral {
    /// The number of an ordinal from 1 to 39, such as `XXIe`; `nil` for any other word.
    static func ordinal(_ word: ArraySlice<UInt8>) -> Int? {
        guard let first = word.first, mayBegin(first) else { return nil }
        let numeral = word.prefix { $0 == I || $0 == V || $0 == X }
        let suffix = word.dropFirst(numeral.count)
        guard !numeral.isEmpty, numeral.count <= 7,
            suffix.elementsEqual("e".utf8) || suffix.elementsEqual("er".utf8)
                || suffix.elementsEqual("ᵉ".utf8) || suffix.elementsEqual("ème".utf8)
        else { return nil }
        var number = 0
        var previous = 0
        for byte in numeral.reversed() {
            let value = byte == I ? 1 : byte == V ? 5 : 10
            number += value < previous ? -value : value
            previous = max(previous, value)
        }
        return number
    }

    /// Whether a numeral begins with a byte.
    static func mayBegin(_ byte: UInt8) -> Bool { byte == I || byte == V || byte == X }

    /// Whether a word may be an ordinal, by its first and its last byte: e, r or the end of « ᵉ ».
    static func mayBeOrdinal(first: UInt8, last: UInt8) -> Bool {
        mayBegin(first) && (last == UInt8(ascii: "e") || last == UInt8(ascii: "r") || last == 0x89)
    }

    private static let I = UInt8(ascii: "I")
    private static let V = UInt8(ascii: "V")
    private static let X = UInt8(ascii: "X")
}
