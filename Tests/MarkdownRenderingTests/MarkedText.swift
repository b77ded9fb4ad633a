import Diagnostics

/// A text in which `▸` marks places.
struct MarkedText {
    /// The text without the marks.
    let text: String
    /// The places, in order: 1-based lines and columns.
    let places: [SourcePosition]

    init(_ marked: String) {
        var text = ""
        var places: [SourcePosition] = []
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            if scalar == "▸" {
                places.append(SourcePosition(line: line, column: column))
                continue
            }
            text.unicodeScalars.append(scalar)
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        self.text = text
        self.places = places
    }
}
