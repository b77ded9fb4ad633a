/// A part of a running text: a word, digits, white space or another character. Small: a text has one
/// for every three bytes.
struct Token {
    /// Letters, ASCII digits or white space; what comes behind all scalars. Any other character stands
    /// for itself, one by one.
    private let code: UInt32
    private let start: UInt32
    private let end: UInt32

    private static let word: UInt32 = 0x11_0000
    private static let digits: UInt32 = 0x11_0001
    private static let space: UInt32 = 0x11_0002

    enum Kind {
        /// Letters, without digits.
        case word
        /// ASCII digits.
        case digits
        case space
        /// Any other character, one by one.
        case sign(Unicode.Scalar)
    }

    init(_ kind: Kind, _ range: Range<Int>) {
        code =
            switch kind {
            case .word: Self.word
            case .digits: Self.digits
            case .space: Self.space
            case .sign(let sign): sign.value
            }
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// The offsets of its bytes.
    var range: Range<Int> { Int(start)..<Int(end) }

    var isSpace: Bool { code == Self.space }
    var isWord: Bool { code == Self.word }
    var isDigits: Bool { code == Self.digits }

    /// The character that it is; `nil` for words, digits and space.
    var sign: Unicode.Scalar? { Unicode.Scalar(code) }

    func isSign(_ sign: Unicode.Scalar) -> Bool { code == sign.value }
}
