/// A part of a running text: a word, digits, white space or another character.
struct Token {
    enum Kind {
        /// Letters, without digits.
        case word
        /// ASCII digits.
        case digits
        case space
        /// Any other character, one by one.
        case sign(Unicode.Scalar)
    }

    let kind: Kind
    /// The offsets of its bytes.
    let range: Range<Int>

    var isSpace: Bool { if case .space = kind { true } else { false } }
    var isWord: Bool { if case .word = kind { true } else { false } }
    var isDigits: Bool { if case .digits = kind { true } else { false } }

    func isSign(_ sign: Unicode.Scalar) -> Bool {
        if case .sign(sign) = kind { true } else { false }
    }
}
