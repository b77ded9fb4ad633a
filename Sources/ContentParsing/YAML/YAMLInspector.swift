import Diagnostics

/// Looks at a YAML text before the library does, for what the library would take amiss: characters
/// that it counts as line breaks or refuses without a place, a second document, nesting and references
/// that cost more than they say.
struct YAMLInspector {
    /// What stops the reading before it begins; `nil` for nearly every text.
    private(set) var obstacle: Diagnostic?
    private(set) var diagnostics: [Diagnostic] = []
    /// The text without the characters and lines that were reported.
    private(set) var text: YAMLText

    private var lastInvisibleLine = 0
    private var openBrackets = 0
    private var anchors = 0
    private var aliases = 0
    private var firstAnchor: SourceLocation?

    init(_ text: YAMLText) {
        self.text = text
        var hasBegun = false
        for line in 1...text.lineStarts.count {
            let bytes = text.line(line)
            inspectIndentation(bytes, line: line)
            inspectCharacters(bytes, line: line)
            if Self.isDocumentMarker(bytes) {
                if hasBegun || bytes.first == UInt8(ascii: ".") {
                    report(.severalDocuments(at: text.location(line: line, column: 1)))
                    self.text.blank(line: line)
                }
                hasBegun = true
            } else if let first = bytes.first(where: { !$0.isBlank }) {
                hasBegun = hasBegun || !(first == UInt8(ascii: "#") || first == UInt8(ascii: "%"))
            }
        }
        if Self.mayExplode(anchors: anchors, aliases: aliases) {
            obstacle = .tooManyAliases(at: firstAnchor ?? text.location(line: 1, column: 1))
        }
    }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// `---` or `...` at the beginning of a line, which YAML reads as a border wherever it stands.
    private static func isDocumentMarker(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "."),
            line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == first })
        else { return false }
        return line.count == 3 || line[line.startIndex + 3].isBlank
    }

    /// The library recurses once for each level; 128 columns are far more than 32 levels need.
    private mutating func inspectIndentation(_ line: ArraySlice<UInt8>, line number: Int) {
        var marks = 0
        var width = 0
        for byte in line {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
                marks += 1
            } else if byte != UInt8(ascii: " ") {
                break
            } else {
                width += 1
            }
        }
        let isRule = marks > 0 && width < marks - 1
        if width > 128 || (marks > YAMLTreeBuilder.deepest && !isRule) {
            obstacle = obstacle ?? .tooDeep(at: text.location(line: number, column: 1))
        }
    }

    private mutating func inspectCharacters(_ line: ArraySlice<UInt8>, line number: Int) {
        var before = UInt8(ascii: " ")
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte < 0x20 || byte >= 0x7F {
                let width = inspectRareCharacter(line, at: index, line: number)
                before = byte
                index += width
                continue
            }
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if Self.mayPrecedeValue(before) { openBrackets += 1 }
                if openBrackets > 2 * YAMLTreeBuilder.deepest {
                    let column = text.column(of: index, line: number)
                    obstacle = obstacle ?? .tooDeep(at: text.location(line: number, column: column))
                    return
                }
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                openBrackets = max(0, openBrackets - 1)
            case UInt8(ascii: "&"):
                if Self.mayPrecedeValue(before), Self.isName(line, after: index) {
                    anchors += 1
                    if firstAnchor == nil {
                        let column = text.column(of: index, line: number)
                        firstAnchor = text.location(line: number, column: column)
                    }
                }
            case UInt8(ascii: "*"):
                if Self.mayPrecedeValue(before), Self.isName(line, after: index) { aliases += 1 }
            default: break
            }
            before = byte
            index += 1
        }
    }

    private static func mayPrecedeValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "["), UInt8(ascii: "{"),
            UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"),
            UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private static func isName(_ line: ArraySlice<UInt8>, after index: Int) -> Bool {
        guard index + 1 < line.endIndex else { return false }
        return switch line[index + 1] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether references to references could make the library hash more than a million nodes: with
    /// `aliases` references spread over `anchors` levels a node has at most
    /// (1 + aliases ÷ anchors)^anchors parts.
    private static func mayExplode(anchors: Int, aliases: Int) -> Bool {
        guard anchors > 1, aliases > 0 else { return false }
        let factor = 1 + Double(aliases) / Double(anchors)
        var size = 1.0
        for _ in 0..<anchors where size < 1_000_000 { size *= factor }
        return size >= 1_000_000
    }

    /// A character outside printable ASCII. Source: YAML 1.1, productions 1 and 22 to 29.
    ///
    /// - Returns: Its width in bytes.
    private mutating func inspectRareCharacter(
        _ line: ArraySlice<UInt8>,
        at index: Int,
        line number: Int
    ) -> Int {
        let first = line[index]
        if first == UInt8(ascii: "\t") { return 1 }
        var width = 1
        while width < first.scalarWidth, index + width < line.endIndex,
            line[index + width].isContinuation
        { width += 1 }
        guard first < 0xC3 || first == 0xE2 || first == 0xEF,
            let scalar = String(decoding: line[index..<index + width], as: UTF8.self)
                .unicodeScalars.first, Self.isRefused(scalar)
        else { return width }
        // One for each line is enough to find them all, and columns cost the length of the line.
        if lastInvisibleLine != number {
            lastInvisibleLine = number
            let column = text.column(of: index, line: number)
            report(.invisible(scalar, at: text.location(line: number, column: column)))
        }
        text.fill(index..<index + width)
        return width
    }

    /// Whether a character is one of command, ends lines in YAML alone, or turns the direction of all
    /// text behind it, on whatever page it is shown. Source of the last ones: UAX #9, 2.1 to 2.5.
    static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func severalDocuments(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P223",
            Phrase(
                fr:
                    "une ligne « --- » ou « ... » sépare deux documents : un fichier n’en contient qu’un",
                en: "a line “---” or “...” separates two documents: a file holds one"
            ),
            at: location
        )
    }

    fileprivate static func tooManyAliases(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P221",
            Phrase(
                fr:
                    "les ancres (&) et les renvois (*) du YAML ne s’emploient pas : écrivez chaque valeur",
                en: "anchors (&) and aliases (*) of YAML are not used: write each value"
            ),
            at: location
        )
    }

    /// A character that no text has use for.
    static func invisible(
        _ scalar: Unicode.Scalar,
        at location: SourceLocation
    ) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .error,
            "P219",
            Phrase(
                fr: "caractère invisible \(code) : supprimez-le, ou mettez une espace à sa place",
                en: "invisible character \(code): delete it, or write a space in its place"
            ),
            at: location
        )
    }
}
