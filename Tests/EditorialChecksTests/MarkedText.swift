import Diagnostics

/// A text with ① to ⑨ where something is to be found; the marks are no part of the text.
struct MarkedText {
    let file: String
    let text: String
    private let marks: [SourcePosition: Character]

    init(_ marked: String, file: String) {
        self.file = file
        var text = ""
        var marks: [SourcePosition: Character] = [:]
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            if ("①"..."⑨").contains(scalar) {
                marks[SourcePosition(line: line, column: column)] = Character(scalar)
                continue
            }
            text.unicodeScalars.append(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        self.text = text
        self.marks = marks
    }

    /// The mark at a place; `nil` in another file, and its line and column where there is no mark.
    func mark(at location: SourceLocation?) -> String? {
        guard let location, location.file == file else { return nil }
        guard let start = location.start else { return "-" }
        return marks[start].map(String.init) ?? "\(start.line):\(start.column)"
    }
}

/// A diagnostic as a test expects it: where, the code, both wordings, the places of its notes.
struct Report: Equatable, CustomStringConvertible {
    let place: String
    let code: String
    let french: String
    let english: String
    let notes: [String]
    let suggestion: String?

    init(
        _ place: String,
        _ code: String,
        fr french: String,
        en english: String,
        notes: [String] = [],
        suggestion: String? = nil
    ) {
        self.place = place
        self.code = code
        self.french = french
        self.english = english
        self.notes = notes
        self.suggestion = suggestion
    }

    init(_ diagnostic: Diagnostic, in texts: [MarkedText]) {
        func place(_ location: SourceLocation?) -> String {
            texts.compactMap { $0.mark(at: location) }.first ?? "elsewhere"
        }
        self.init(
            place(diagnostic.location),
            diagnostic.severity == .error ? diagnostic.code + "!" : diagnostic.code,
            fr: Self.visible(diagnostic.message.french),
            en: Self.visible(diagnostic.message.english),
            notes: diagnostic.notes.map { place($0.location) + " " + $0.message.english },
            suggestion: diagnostic.suggestion.map { Self.visible($0.french) }
        )
    }

    /// No-break spaces as `~`, narrow ones as `^`.
    private static func visible(_ text: String) -> String {
        String(text.map { $0 == "\u{A0}" ? "~" : $0 == "\u{202F}" ? "^" : $0 })
    }

    var description: String {
        "\(place) \(code) \(french) | \(english) | \(notes) | \(suggestion ?? "-")"
    }
}
