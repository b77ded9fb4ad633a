/// The line of a text that a diagnostic points at, with a caret below the place.
struct SourceExcerpt {
    /// The line, cut around the place when it is long, tabs as single spaces.
    let text: String
    /// Spaces, then one caret for each character meant.
    let carets: String

    /// Lines longer than this are cut, so that the place is still seen in a terminal.
    private static let longest = 110

    /// - Parameter line: The line that holds `location.start`, without its line break.
    init?(of line: some StringProtocol, at location: SourceLocation) {
        guard let start = location.start else { return nil }
        var scalars = Array(line.unicodeScalars).map { $0.properties.isWhitespace ? " " : $0 }
        var first = min(max(0, start.column - 1), scalars.count)
        var last = scalars.count
        if let end = location.end, end.line == start.line { last = min(end.column - 1, last) }
        if location.end == nil { last = first + 1 }
        if scalars.count > Self.longest {
            let cut = max(0, min(first - Self.longest / 3, scalars.count - Self.longest))
            let isCutAtEnd = scalars.count > cut + Self.longest
            scalars = Array(scalars[cut...].prefix(Self.longest))
            if isCutAtEnd { scalars.append("…") }
            (first, last) = (first - cut, min(last - cut, scalars.count))
            if cut > 0 {
                scalars.insert("…", at: 0)
                (first, last) = (first + 1, last + 1)
            }
        }
        text = String(String.UnicodeScalarView(scalars))
        carets =
            Self.blank(below: scalars[..<first])
            + String(repeating: "^", count: max(1, last - first))
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
