/// Cuts texts into what a result can show at once.
enum PassageCutter {
    /// In bytes of UTF-8: three lines or four.
    static let longest = 320
    /// A sentence that ends earlier is not shown alone.
    private static let shortest = 120

    /// - Returns: The text in pieces, cut at the ends of sentences, else between words, else between
    ///   characters. None of a text without anything to read.
    static func pieces(of text: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var rest = trimmed(text[...])
        while rest.count > longest {
            let cut = place(in: rest)
            pieces.append(Array(trimmed(rest[..<cut])))
            rest = trimmed(rest[cut...])
        }
        if !rest.isEmpty { pieces.append(Array(rest)) }
        return pieces
    }

    private static func place(in text: ArraySlice<UInt8>) -> Int {
        let limit = text.startIndex + longest
        var space: Int?
        var index = limit - 1
        while index > text.startIndex + shortest {
            if text[index] == UInt8(ascii: " ") {
                if endsSentence(text[index - 1]) { return index }
                space = space ?? index
            }
            index -= 1
        }
        if let space { return space }
        var cut = limit
        while cut > text.startIndex + 1, TextFolding.isContinuation(text[cut]) { cut -= 1 }
        return cut
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while text.first == UInt8(ascii: " ") { text.removeFirst() }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return text
    }
}
