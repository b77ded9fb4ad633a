import Diagnostics

@testable import Mustache

/// Text in which ①, ②, … mark places; a test names a place by its mark and never counts.
struct MarkedText {
    /// The text without the marks.
    let text: String
    private var positions: [Character: SourcePosition] = [:]

    init(_ marked: String) {
        var text = ""
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            if ("①"..."⑳").contains(scalar) {
                positions[Character(scalar)] = SourcePosition(line: line, column: column)
                continue
            }
            text.unicodeScalars.append(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        self.text = text
    }

    /// From one mark to another.
    func location(_ start: Character, _ end: Character, in file: String) -> SourceLocation {
        SourceLocation(file: file, start: positions[start], end: positions[end])
    }

    /// The text as a template whose file is `name.mustache`.
    func source(_ name: String) -> TemplateSource {
        TemplateSource(name: name, file: name + ".mustache", text: Array(text.utf8))
    }
}
