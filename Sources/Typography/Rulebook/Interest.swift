/// Who looks at a byte.
struct Interest: OptionSet, Sendable {
    let rawValue: UInt8

    static let mask = Interest(rawValue: 1)
    static let quotation = Interest(rawValue: 2)
    static let dash = Interest(rawValue: 4)
    static let rule = Interest(rawValue: 8)
    static let lint = Interest(rawValue: 16)
    /// The byte is a digit: only the first of several is looked at.
    static let digit = Interest(rawValue: 32)
    /// The byte is an ASCII letter: only the first of a word is looked at.
    static let letter = Interest(rawValue: 64)

    static let work: Interest = [.quotation, .dash, .rule, .lint]
}
