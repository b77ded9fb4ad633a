/// Writes a text as YAML reads it again, in an editor as well as here.
enum YAMLScalar {
    /// The text as it stands where nothing in it means anything to YAML, else in double quotes.
    static func written(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isAlphabetic || first == "«" || first == "“" || first == "…",
            !last.properties.isWhitespace, last != ":", !isWord(text)
        else { return false }
        return !text.contains(": ") && !text.contains(" #")
            && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            // In brackets and braces these end a value.
            && !text.unicodeScalars.contains { ",[]{}".unicodeScalars.contains($0) }
    }

    /// Whether YAML reads the text as a truth value or as nothing.
    private static func isWord(_ text: String) -> Bool {
        ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n", "\r", "\t": quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
