/// A line of a YAML text, looked at without the library: what an explanation needs.
extension ArraySlice<UInt8> {
    /// The spaces and tabs at its beginning.
    var indentation: Int { prefix(while: \.isBlank).count }

    /// The text without spaces at its ends, no-break ones included.
    var withoutOuterSpaces: String {
        let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
        let inner = scalars.drop(while: \.properties.isWhitespace)
        guard let last = inner.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(inner[...last])
    }

    /// The first colon with a space or nothing behind it.
    var keySeparator: Int? {
        indices.first { index in
            self[index] == UInt8(ascii: ":") && (index + 1 == endIndex || self[index + 1].isBlank)
        }
    }

    /// The line with its value in straight quotes: double ones, or single ones where the value has
    /// double ones. `nil` where it has both, or where its first quote is closed at its end.
    func quotingValue(after separator: Int) -> String? {
        let key = String(decoding: self[startIndex...separator], as: UTF8.self)
        var value = self[(separator + 1)...].withoutOuterSpaces
        if let quote = value.first, quote == "\"" || quote == "'", value.count > 1,
            value.last == quote
        {
            value = String(value.dropFirst().dropLast())
        }
        if !value.contains("\""), !value.contains("\\") { return "\(key) \"\(value)\"" }
        return value.contains("'") ? nil : "\(key) '\(value)'"
    }
}
