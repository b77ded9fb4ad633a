internal import SiteModel

/// What becomes of one character when words are compared: `É` and `é` are `e`, `œ` is `oe`, `٣` is `3`.
///
/// A character that is no part of a word becomes one of four signs: a space, `-`, `'`, or `.` for all
/// others. `search.js` folds what readers type in the same way; Tests/SearchCases holds them together.
enum FoldedScalar {
    /// The folded character, UTF-8; empty for what is left out, such as a combining accent.
    static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
        if let sign = sign(of: scalar) { return sign }
        let properties = scalar.properties
        let lower = properties.lowercaseMapping.unicodeScalars
        // The Turkish İ is two characters in lower case, and one in the table.
        if let letter = letter(of: lower.count == 1 ? lower[lower.startIndex] : scalar) {
            return letter
        }
        switch properties.generalCategory {
        case .spaceSeparator: return space
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
            .enclosingMark:
            return Array(properties.lowercaseMapping.utf8)
        default: return other
        }
    }

    static let space = [UInt8(ascii: " ")]
    private static let hyphen = [UInt8(ascii: "-")]
    private static let apostrophe = [UInt8(ascii: "'")]
    private static let other = [UInt8(ascii: ".")]

    private static func sign(of scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar {
        case "\t"..."\r": space
        // The comma stays, for it can stand between thousands.
        case ",": [UInt8(ascii: ",")]
        case "-", "\u{2010}", "\u{2011}", "\u{B7}", "\u{5BE}": hyphen
        case "'", "\u{2018}", "\u{2019}", "\u{2BC}": apostrophe
        // Combining accents, Hebrew points, Arabic vowel signs and lengthening.
        case "\u{300}"..."\u{36F}", "\u{591}"..."\u{5C7}", "\u{610}"..."\u{61A}", "\u{640}",
            "\u{64B}"..."\u{65F}", "\u{670}", "\u{6D6}"..."\u{6ED}":
            []
        // The soft hyphen, zero-width joiners, marks of direction.
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": []
        default: nil
        }
    }

    private static func letter(of scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar {
        case "\u{660}"..."\u{669}", "\u{6F0}"..."\u{6F9}":
            [UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scalar.value & 15)]
        case "\u{2070}", "\u{2074}"..."\u{2079}", "\u{2080}"..."\u{2089}":
            [UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scalar.value & 15)]
        case "\u{B9}": [UInt8(ascii: "1")]
        case "\u{B2}": [UInt8(ascii: "2")]
        case "\u{B3}": [UInt8(ascii: "3")]
        // Alef, waw and yeh without what they carry.
        case "\u{622}", "\u{623}", "\u{625}", "\u{671}": Array("\u{627}".utf8)
        case "\u{624}": Array("\u{648}".utf8)
        case "\u{626}": Array("\u{64A}".utf8)
        // Sigma at the end of a word.
        case "\u{3C2}": Array("\u{3C3}".utf8)
        default: LatinFolding.letters[scalar].map { Array($0.utf8) }
        }
    }
}
