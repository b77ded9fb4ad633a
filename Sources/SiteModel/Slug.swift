/// The part of an address or an anchor that stands for a text.
package enum Slug {
    /// Lower-case letters and digits, with one `-` between the words: `l-admission` for
    /// « L’admission », `reseaux-et-cœur` never, but `reseaux-et-coeur`.
    ///
    /// Latin letters lose their accents, letters of other scripts stay (Arabic, Greek). Empty when the
    /// text has neither letter nor digit.
    package static func make(from text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            switch part(scalar) {
            case .separator: isBetweenWords = !slug.isEmpty
            case .nothing: break
            case .ascii(let byte):
                if isBetweenWords { slug.append(UInt8(ascii: "-")) }
                isBetweenWords = false
                slug.append(byte)
            case .letters(let letters):
                if isBetweenWords { slug.append(UInt8(ascii: "-")) }
                isBetweenWords = false
                slug.append(contentsOf: letters.utf8)
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// What a character is in a slug.
    private enum Part {
        case separator
        /// A mark that stands on a letter or joins letters.
        case nothing
        case ascii(UInt8)
        case letters(String)
    }

    private static func part(_ scalar: Unicode.Scalar) -> Part {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return switch scalar {
            case "a"..."z", "0"..."9": .ascii(byte)
            case "A"..."Z": .ascii(byte | 0x20)
            default: .separator
            }
        }
        switch scalar {
        // Combining accents, the soft hyphen, zero-width joiners and direction marks.
        case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}":
            return .nothing
        default: break
        }
        if let folded = LatinFolding.letters[scalar] { return .letters(folded) }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType == .decimal {
            return .letters(properties.lowercaseMapping)
        }
        return switch properties.generalCategory {
        // Vowel signs and the like belong to the word in the scripts that have them.
        case .nonspacingMark, .spacingMark: .letters(String(scalar))
        default: .separator
        }
    }
}
