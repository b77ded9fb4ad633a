/// The line of a text that a diagnostic points at, with a caret below the place.
package struct SourceExcerpt {
    /// The line, cut around the place when it is long, tabs as single spaces, what a terminal would obey
    /// as U+FFFD.
    package let text: String
    /// Spaces, then one caret for each character meant.
    package let carets: String

    /// Lines longer than this are cut, so that the place is still seen in a terminal.
    private static let longest = 110

    /// - Parameter line: The line that holds `location.start`, without its line break.
    package init?(of line: [Unicode.Scalar], at location: SourceLocation) {
        guard let start = location.start else { return nil }
        var first = min(max(0, start.column - 1), line.count)
        var last = line.count
        if let end = location.end, end.line == start.line { last = min(end.column - 1, last) }
        if location.end == nil { last = first + 1 }
        var scalars: [Unicode.Scalar]
        if line.count > Self.longest {
            let cut = max(0, min(first - Self.longest / 3, line.count - Self.longest))
            let isCutAtEnd = line.count > cut + Self.longest
            scalars = line[cut...].prefix(Self.longest).map(Self.shown)
            if isCutAtEnd { scalars.append("…") }
            (first, last) = (first - cut, min(last - cut, scalars.count))
            if cut > 0 {
                scalars.insert("…", at: 0)
                (first, last) = (first + 1, last + 1)
            }
        } else {
            scalars = line.map(Self.shown)
        }
        text = String(String.UnicodeScalarView(scalars))
        carets =
            Self.blank(below: scalars[..<first])
            + String(repeating: "^", count: max(1, last - first))
    }

    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.properties.isWhitespace { return " " }
        return scalar.isObeyed ? "\u{FFFD}" : scalar
    }

    /// As many spaces as the scalars take columns in a terminal: none for combining marks.
    private static func blank(below scalars: ArraySlice<Unicode.Scalar>) -> String {
        let width = scalars.reduce(0) { width, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: width
            default: width + 1
            }
        }
        return String(repeating: " ", count: width)
    }
}
