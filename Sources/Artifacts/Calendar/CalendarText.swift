/// The lines of a calendar file as they are written down.
///
/// Source: RFC 5545, section 3.1 “Content Lines”.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// Octets of a line, its line break excluded.
    private static let longestLine = 75

    /// A line whose value stands as it is: a date, an address, a name of the format.
    mutating func add(_ property: String, _ value: String) {
        var length = 0
        for character in Array((property + ":" + value).utf8) {
            // A character in UTF-8 stays whole.
            let isStart = character & 0xC0 != 0x80
            if isStart, length + Self.size(from: character) > Self.longestLine {
                bytes += "\r\n ".utf8
                length = 1
            }
            bytes.append(character)
            length += 1
        }
        bytes += "\r\n".utf8
    }

    /// A line whose value is a text.
    ///
    /// Source: RFC 5545, section 3.3.11 “Text”.
    mutating func add(_ property: String, text: String) {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\", ";", ",": escaped += "\\" + String(character)
            case "\n": escaped += "\\n"
            case "\u{0}"..<" ", "\u{7F}": break
            default: escaped.unicodeScalars.append(character)
            }
        }
        add(property, escaped)
    }

    /// The octets of a character of UTF-8 that begins with an octet.
    private static func size(from octet: UInt8) -> Int {
        switch octet {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}
