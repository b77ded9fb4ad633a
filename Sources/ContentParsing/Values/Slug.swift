/// The form of a slug: the name that a page has in its address.
enum Slug {
    /// Whether a text is lower-case ASCII letters, digits and letters of scripts other than Latin,
    /// joined by single hyphens. Latin letters with accents are left out because an address that is
    /// copied would show them percent-encoded; a page in Arabic has no other letters.
    /// Source: RFC 3987, 3.1 (how such an address is mapped to a URI).
    static func isValid(_ text: String) -> Bool {
        var previous: Unicode.Scalar = "-"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "-" where previous == "-": return false
            case "-", "a"..."z", "0"..."9": break
            default:
                guard !scalar.isASCII, isLetterOfAnotherScript(scalar) else { return false }
            }
            previous = scalar
        }
        return previous != "-"
    }

    /// The slug that a text would make, where one is likely: `Actualités 2021` -> `actualites-2021`.
    static func near(_ text: String) -> String? {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            let folded = folded(scalar)
            if isValid(folded) {
                slug += folded
            } else if !slug.isEmpty, slug.last != "-" {
                slug += "-"
            }
        }
        if slug.last == "-" { slug.removeLast() }
        return isValid(slug) ? slug : nil
    }

    private static func isLetterOfAnotherScript(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F,
            0xFB00...0xFB06, 0xFF00...0xFF5E:
            return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber:
            return true
        default: return false
        }
    }

    /// A letter of French without its accent; any other scalar as it is.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "à", "â", "ä": "a"
        case "ç": "c"
        case "é", "è", "ê", "ë": "e"
        case "î", "ï": "i"
        case "ô", "ö": "o"
        case "ù", "û", "ü": "u"
        case "ÿ": "y"
        case "œ": "oe"
        case "æ": "ae"
        default: String(scalar)
        }
    }
}
