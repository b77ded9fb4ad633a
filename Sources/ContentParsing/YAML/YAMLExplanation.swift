import Diagnostics

/// Says in the author's words what the YAML library could not read.
///
/// The library's messages are those of libyaml's scanner.c and parser.c; each case names the one that
/// it explains.
struct YAMLExplanation {
    let diagnostic: Diagnostic
    /// The 1-based line of the text whose entry is to be set aside.
    let line: Int

    init(of problem: YAMLProblem, in text: YAMLText) {
        let place = problem.place
        let opening = problem.opening ?? place
        let words: String
        let context: String
        switch problem.kind {
        case .duplicateKey(let key):
            self.init(.keyAgain(key), at: place, in: text)
            return
        case .syntax(let problem, let inside):
            words = problem
            context = inside ?? ""
        }
        switch words {
        case "mapping values are not allowed in this context":
            self.init(colonAt: place, in: text)
        case "could not find expected ':'":
            self.init(lineWithoutColon: opening.line, in: text)
        case "found unexpected end of stream", "found unexpected document indicator":
            self.init(.unclosedQuote, at: opening, in: text)
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            self.init(misplaced: place, in: text)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            self.init(insideBrackets: place, opening: opening, in: text)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            self.init(.tab, at: place, in: text)
        case "did not find expected node content"
        where context.hasPrefix("while parsing a flow node") && text.isAtEnd(place):
            self.init(.unclosedBracket, at: text.openBracket ?? place, in: text)
        case "did not find expected node content",
            "block sequence entries are not allowed in this context":
            // A list below a bracket that nothing closes: the dash is right, the bracket is one too many.
            if let open = text.openBracket, open.line < place.line {
                self.init(.unclosedBracket, at: open, in: text)
            } else {
                self.init(reservedAt: place, in: text)
            }
        case "found character that cannot start any token",
            "mapping keys are not allowed in this context":
            self.init(reservedAt: place, in: text)
        case "found undefined alias", "found undefined tag handle":
            self.init(reservedAt: place, in: text)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            self.init(.backslash, at: place, in: text)
        case "key":
            self.init(.keyIsNotText, at: place, in: text)
        case _ where words.hasPrefix("Maximum nesting level"):
            self.init(diagnostic: .tooDeep(at: text.location(place)), line: place.line)
        case _ where context.hasPrefix("while scanning a quoted scalar"):
            self.init(.unclosedQuote, at: opening, in: text)
        case _ where Self.beginsWithIndicator.contains(where: context.hasPrefix):
            self.init(reservedAt: opening, in: text)
        default:
            self.init(.unreadable(words), at: place, in: text)
        }
    }

    private static let beginsWithIndicator = [
        "while scanning an anchor", "while scanning an alias", "while scanning a tag",
        "while parsing a tag", "while scanning a block scalar", "while scanning a directive",
        "while scanning a %", "while parsing a %",
    ]

    private init(diagnostic: Diagnostic, line: Int) {
        self.diagnostic = diagnostic
        self.line = line
    }

    private init(
        _ rule: YAMLRule,
        at place: YAMLProblem.Place,
        in text: YAMLText,
        suggestion: String? = nil
    ) {
        diagnostic = rule.diagnostic(at: text.location(place), suggestion: suggestion)
        line = place.line
    }

    /// A second colon in a value, a key behind a line that has none, or a line too far to the right.
    private init(colonAt place: YAMLProblem.Place, in text: YAMLText) {
        let line = text.line(place.line)
        let offset = text.offset(line: place.line, column: place.column)
        if let separator = line.keySeparator, separator < offset {
            self.init(.colon, at: place, in: text, suggestion: line.quotingValue(after: separator))
            return
        }
        var above = place.line - 1
        while above > 0, text.line(above).allSatisfy(\.isBlank) { above -= 1 }
        if above > 0, text.line(above).keySeparator == nil,
            text.line(above).indentation == line.indentation
        {
            self.init(lineWithoutColon: above, in: text)
        } else {
            let column = line.indentation + 1
            let start = YAMLProblem.Place(line: place.line, column: column)
            self.init(.indentation, at: start, in: text)
        }
    }

    /// `title:Master`, or no colon at all.
    private init(lineWithoutColon number: Int, in text: YAMLText) {
        let line = text.line(number)
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
            let start = YAMLProblem.Place(line: number, column: line.indentation + 1)
            self.init(.missingColon, at: start, in: text)
            return
        }
        let place = YAMLProblem.Place(line: number, column: text.column(of: colon, line: number))
        let key = String(decoding: line[..<colon].drop(while: \.isBlank), as: UTF8.self)
        let value = line[(colon + 1)...].withoutOuterSpaces
        self.init(.missingSpace, at: place, in: text, suggestion: "\(key): \(value)")
    }

    /// Something stands where the next key or list item should: behind a closing quote or bracket, or
    /// in a column of its own.
    private init(misplaced place: YAMLProblem.Place, in text: YAMLText) {
        let line = text.line(place.line)
        let offset = text.offset(line: place.line, column: place.column)
        let before = line[line.startIndex..<min(offset, line.endIndex)]
        guard let last = before.last(where: { !$0.isBlank }) else {
            let isColon = offset < line.endIndex && line[offset] == UInt8(ascii: ":")
            self.init(isColon ? .missingColon : .indentation, at: place, in: text)
            return
        }
        let suggestion = line.keySeparator.flatMap { line.quotingValue(after: $0) }
        switch last {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            self.init(.textBehindQuote, at: place, in: text, suggestion: suggestion)
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            self.init(.textBehindBracket, at: place, in: text, suggestion: suggestion)
        default:
            self.init(.unreadable("did not find expected key"), at: place, in: text)
        }
    }

    private init(
        insideBrackets place: YAMLProblem.Place,
        opening: YAMLProblem.Place,
        in text: YAMLText
    ) {
        let line = text.line(place.line)
        let offset = text.offset(line: place.line, column: place.column)
        guard place.line == opening.line, offset < line.endIndex else {
            self.init(.unclosedBracket, at: opening, in: text)
            return
        }
        let before = line[line.startIndex..<offset].last { !$0.isBlank }
        if line[offset] == UInt8(ascii: ":") {
            self.init(.colon, at: place, in: text)
        } else if before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") {
            self.init(.textBehindQuote, at: place, in: text)
        } else {
            self.init(.missingComma, at: place, in: text)
        }
    }

    private init(reservedAt place: YAMLProblem.Place, in text: YAMLText) {
        let line = text.line(place.line)
        let offset = text.offset(line: place.line, column: place.column)
        guard offset < line.endIndex else {
            self.init(.unreadable("end of line"), at: place, in: text)
            return
        }
        if line[offset] == UInt8(ascii: "\t") {
            self.init(.tab, at: place, in: text)
            return
        }
        let character =
            String(decoding: line[offset...], as: UTF8.self).unicodeScalars.first ?? " "
        let suggestion = line.keySeparator.flatMap { line.quotingValue(after: $0) }
        self.init(
            diagnostic: .reserved(
                character,
                at: text.location(place),
                suggestion: suggestion.map(Phrase.write)
            ),
            line: place.line
        )
    }
}

extension YAMLText {
    /// Whether nothing but blanks and line ends follows a place.
    fileprivate func isAtEnd(_ place: YAMLProblem.Place) -> Bool {
        let offset = offset(line: place.line, column: place.column)
        return bytes[offset...].allSatisfy { $0.isBlank || $0 == 0x0A || $0 == 0x0D }
    }

    /// The last bracket or brace that nothing behind it closes; quotes are not looked at.
    fileprivate var openBracket: YAMLProblem.Place? {
        var closed = 0
        for line in (1...lineStarts.count).reversed() {
            let bytes = self.line(line)
            for offset in bytes.indices.reversed() {
                switch bytes[offset] {
                case UInt8(ascii: "]"), UInt8(ascii: "}"): closed += 1
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    if closed == 0 {
                        let column = self.column(of: offset, line: line)
                        return YAMLProblem.Place(line: line, column: column)
                    }
                    closed -= 1
                default: break
                }
            }
        }
        return nil
    }

    fileprivate func location(_ place: YAMLProblem.Place) -> SourceLocation {
        location(line: place.line, column: place.column)
    }
}
