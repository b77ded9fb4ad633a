/// The parts of the code of a language: `fr`, `fr-MA`, `zgh-Tfng`. Source: RFC 5646.
package enum LanguageSubtag {
    /// Whether a text is the code of a language that there is: two letters, or three where the language
    /// has no two, then subtags of one to eight letters or digits, of which one of two letters is a
    /// country.
    package static func isCode(_ text: String) -> Bool {
        let subtags = text.utf8.split(
            separator: UInt8(ascii: "-"),
            omittingEmptySubsequences: false
        )
        guard let language = subtags.first, isLanguage(language) else { return false }
        return subtags.dropFirst().enumerated().allSatisfy { index, subtag in
            (1...8).contains(subtag.count) && subtag.allSatisfy(\.isASCIILetterOrDigit)
                && (index > 0 || subtag.count != 2
                    || isRegion(String(decoding: subtag, as: UTF8.self)))
        }
    }

    /// The code that a name, three letters or an underscore most likely mean.
    package static func near(_ text: String) -> String? {
        let lower = text.lowercased()
        if let code = byName[lower] ?? shortByLong[lower] { return code }
        let parts = lower.split { $0 == "_" || $0 == "-" }
        guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
        let code = "\(parts[0])-\(parts[1].uppercased())"
        return code != text && isCode(code) ? code : nil
    }

    /// What addresses may call a language: its code, and those of three letters that ISO gives it besides.
    package static func codes(of language: Language) -> [String] {
        [language.code] + (longByShort[language.code] ?? [])
    }

    private static func isLanguage(_ subtag: String.UTF8View.SubSequence) -> Bool {
        let text = String(decoding: subtag, as: UTF8.self)
        switch subtag.count {
        case 2: return shortCodes.contains(text)
        case 3: return endings[String(text.prefix(2))]?.contains(text.utf8.last ?? 0) == true
        default: return false
        }
    }

    private static func isRegion(_ text: String) -> Bool {
        regionCodes.contains(text.uppercased())
    }

    private static let shortCodes = Set(words(short).map { String($0.prefix(2)) })

    private static let shortByLong = Dictionary(
        words(short).map { (String($0.dropFirst(2)), String($0.prefix(2))) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let longByShort = Dictionary(
        (words(short) + words(bibliographic)).map {
            (String($0.prefix(2)), [String($0.dropFirst(2))])
        },
        uniquingKeysWith: +
    )

    private static let endings = Dictionary(
        words(long).map { (String($0.prefix(2)), Set($0.utf8.dropFirst(3))) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let regionCodes = Set(words(regions).map(String.init))

    private static func words(_ text: String) -> [Substring] {
        text.split { $0 == " " || $0 == "\n" }
    }

    private static let byName = [
        "français": "fr", "francais": "fr", "french": "fr", "anglais": "en", "english": "en",
        "arabe": "ar", "arabic": "ar", "العربية": "ar", "amazighe": "zgh", "tamazight": "zgh",
        "amazigh": "zgh", "espagnol": "es", "spanish": "es", "español": "es", "allemand": "de",
        "german": "de", "deutsch": "de", "italien": "it", "italian": "it", "chinois": "zh",
        "chinese": "zh", "portugais": "pt", "portuguese": "pt",
    ]
}
