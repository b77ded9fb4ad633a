/// The part of an address or an anchor that stands for a text.
package enum Slug {
    /// Lower-case letters and digits, with one `-` between the words: `l-admission` for
    /// « L’admission », `reseaux-et-cœur` never, but `reseaux-et-coeur`.
    ///
    /// Latin letters lose their accents, letters of other scripts stay (Arabic, Greek). Empty when the
    /// text has neither letter nor digit.
    package static func make(from text: String) -> String {
        var slug = ""
        slug.reserveCapacity(text.utf8.count)
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            guard let letters = letters(for: scalar) else {
                isBetweenWords = !slug.isEmpty
                continue
            }
            if letters.isEmpty { continue }
            if isBetweenWords { slug.append("-") }
            isBetweenWords = false
            slug.append(contentsOf: letters)
        }
        return slug
    }

    /// What a scalar becomes: nothing for marks that stand on a letter or join letters, `nil` for what
    /// parts words.
    private static func letters(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return String(scalar).lowercased()
        case _ where scalar.isASCII: return nil
        // Combining accents, the soft hyphen, zero-width joiners and direction marks.
        case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}":
            return ""
        default: break
        }
        if let folded = LatinFolding.letters[scalar] { return folded }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType == .decimal {
            return properties.lowercaseMapping
        }
        return switch properties.generalCategory {
        // Vowel signs and the like belong to the word in the scripts that have them.
        case .nonspacingMark, .spacingMark: String(scalar)
        default: nil
        }
    }
}
