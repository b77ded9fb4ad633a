extension String {
    /// The text as a terminal and a line of a log can show it: what they would obey becomes U+FFFD, and
    /// behind so many scalars stands “…”.
    package func printable(most: Int) -> String {
        // Nearly every text passes here.
        if utf8.count <= most, unicodeScalars.allSatisfy({ !$0.isObeyed }) { return self }
        var text = ""
        for scalar in unicodeScalars.prefix(most) {
            text.unicodeScalars.append(scalar.isObeyed ? "\u{FFFD}" : scalar)
        }
        return unicodeScalars.dropFirst(most).isEmpty ? text : text + "…"
    }
}

extension Unicode.Scalar {
    /// Whether a terminal obeys the scalar instead of printing it: control characters, line and
    /// paragraph separators, and what turns the direction of all that follows.
    ///
    /// Source: Unicode Standard, section 23.1; Unicode Technical Report 36, section 2.6.
    var isObeyed: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
