/// Texts in which some characters would mean something to their reader.
enum Escaped {
    /// - Parameters:
    ///   - mark: What makes the next character stand for itself.
    ///   - special: The characters that need it.
    static func text(_ text: String, with mark: Unicode.Scalar, before special: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            if special.unicodeScalars.contains(scalar) { escaped.unicodeScalars.append(mark) }
            escaped.unicodeScalars.append(scalar)
        }
    }

    /// A regular expression that matches the text.
    static func pattern(_ text: String) -> String {
        Self.text(text, with: "\\", before: ".+()[]{}^$|?*\\#")
    }
}
