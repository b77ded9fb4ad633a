extension String {
    /// The text as a message shows it: on one line, and cut after 60 characters.
    var shown: String {
        var text = ""
        var count = 0
        for character in self {
            guard count < 60 else { return text + "…" }
            let isControl = character.unicodeScalars.contains {
                $0.value < 0x20 || $0.value == 0x7F
            }
            text.append(isControl ? " " : character)
            count += 1
        }
        return text
    }
}
