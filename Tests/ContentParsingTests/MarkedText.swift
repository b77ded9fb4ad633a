import ContentParsing
import Diagnostics
import SiteModel

/// A file with ① to ⑨ where something is to be found; the marks are no part of the file.
struct MarkedText {
    let path: String
    let text: String
    private let marks: [SourcePosition: Character]

    init(_ marked: String, path: String = "Content/faq/fr.md") {
        self.path = path
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

    var file: SourceFile {
        SourceFile(path: path, origin: "/site/" + path, content: .text(Array(text.utf8)))
    }

    /// The diagnostics as tests spell them: mark, code, and what it says in both languages.
    func reports(_ diagnostics: [Diagnostic]) -> [Report] {
        diagnostics.map { diagnostic in
            Report(
                place(diagnostic.location),
                diagnostic.code,
                fr: Self.visible(diagnostic.message.french),
                en: diagnostic.message.english,
                suggestion: diagnostic.suggestion.map { Self.visible($0.french) },
                notes: diagnostic.notes.map { note in
                    place(note.location) + " " + note.message.english
                },
                severity: diagnostic.severity
            )
        }
    }

    /// The mark at a place, or its line and column where there is none.
    func place(_ location: SourceLocation?) -> String {
        guard let start = location?.start, location?.file == path else { return "-" }
        return marks[start].map(String.init) ?? "\(start.line):\(start.column)"
    }

    /// No-break spaces as `~`, narrow ones as `^`.
    static func visible(_ text: String) -> String {
        String(
            text.map { character in
                switch character {
                case "\u{A0}": "~"
                case "\u{202F}": "^"
                default: character
                }
            }
        )
    }
}

/// One diagnostic as a test expects it.
struct Report: Equatable, CustomStringConvertible {
    let place: String
    let code: String
    let french: String
    let english: String
    let suggestion: String?
    let notes: [String]
    let severity: Severity

    init(
        _ place: String,
        _ code: String,
        fr french: String,
        en english: String,
        suggestion: String? = nil,
        notes: [String] = [],
        severity: Severity = .error
    ) {
        self.place = place
        self.code = code
        self.french = french
        self.english = english
        self.suggestion = suggestion
        self.notes = notes
        self.severity = severity
    }

    var description: String {
        var text = "Report(\"\(place)\", \"\(code)\",\nfr: \(french.debugDescription),\n"
        text += "en: \(english.debugDescription)"
        if let suggestion { text += ",\nsuggestion: \(suggestion.debugDescription)" }
        if !notes.isEmpty { text += ",\nnotes: \(notes)" }
        if severity == .warning { text += ",\nseverity: .warning" }
        return text + ")"
    }
}
