extension String {
    /// Without white space at both ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// In small letters, with one plain space between the words, ’ as ', and without the signs that
    /// close a phrase.
    var plain: String {
        let words = lowercased().split { $0.isWhitespace }
        var text = words.joined(separator: " ").map { $0 == "’" ? "'" : $0 }
        while let last = text.last, Self.closing.contains(last) { text.removeLast() }
        while let first = text.first, Self.closing.contains(first) { text.removeFirst() }
        return String(text)
    }

    private static let closing: Set<Character> = [
        " ", ".", "…", "!", ":", ";", ",", "→", "›", "»", "«", ">", "“", "”", "\"", "(", ")", "[",
        "]",
    ]
}
