import SiteModel

/// The form of an absolute http(s) address.
enum WebAddress {
    /// Whether a text is one: a scheme, a host without user information, and characters that a URL may
    /// have (letters of other scripts included, spaces of any kind excluded), `%` only before two
    /// hexadecimal digits. Source: WHATWG URL, “valid URL string”.
    static func isValid(_ text: String) -> Bool {
        guard
            let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
        else { return false }
        let rest = text.unicodeScalars.dropFirst(scheme.count)
        let host = rest.prefix { !["/", "?", "#"].contains($0) }
        guard !host.isEmpty, !host.contains("@"), host.first != ".", host.first != ":" else {
            return false
        }
        var hexadecimalDue = 0
        var fragments = 0
        for scalar in rest {
            if hexadecimalDue > 0 {
                guard scalar.properties.isASCIIHexDigit else { return false }
                hexadecimalDue -= 1
                continue
            }
            if scalar == "%" { hexadecimalDue = 2 }
            if scalar == "#" { fragments += 1 }
            guard scalar == "%" || isAllowed(scalar) else { return false }
        }
        return hexadecimalDue == 0 && fragments <= 1
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return UInt8(ascii: scalar).isASCIILetterOrDigit
                || "!#$&'()*+,-./:;=?@[]_~".unicodeScalars.contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
            .unassigned, .surrogate:
            return false
        default: return true
        }
    }
}
