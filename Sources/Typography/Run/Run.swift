/// The text of one block as the rules read it: UTF-8, with marks for what is not text.
struct Run {
    private(set) var bytes: [UInt8]
    private var markedQuotes: [(place: Int, byte: UInt8)] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The byte at a place, 0 outside the run.
    func byte(_ place: Int) -> UInt8 {
        place >= 0 && place < bytes.count ? bytes[place] : 0
    }

    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(byte(place)) }

    /// Whether these bytes stand at a place.
    func has(_ text: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place + text.count <= bytes.count else { return false }
        for offset in text.indices where bytes[place + offset] != text[offset] { return false }
        return true
    }

    /// Whether this text stands at a place.
    func has(_ text: StaticString, at place: Int) -> Bool {
        guard place >= 0, place + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { text in
            for offset in text.indices where bytes[place + offset] != text[offset] { return false }
            return true
        }
    }

    /// Shows the rules that a straight quotation mark opens or closes a quotation.
    mutating func mark(_ place: Int, as mark: UInt8) {
        markedQuotes.append((place, bytes[place]))
        bytes[place] = mark
    }

    /// Puts the quotation marks back that were marked.
    mutating func unmark() {
        for quote in markedQuotes { bytes[quote.place] = quote.byte }
        markedQuotes = []
    }
}
