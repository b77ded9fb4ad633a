/// A tag of HTML that this generator has written.
struct PassageTag {
    /// In lower case; empty for a comment and the like.
    let name: String
    let isClosing: Bool
    /// Where the text goes on.
    let end: Int
    private let attributes: Range<Int>

    /// - Parameters:
    ///   - start: Where the `<` stands.
    ///   - limit: Where the text ends; an unclosed tag ends there.
    init(_ html: [UInt8], at start: Int, end limit: Int) {
        var position = start + 1
        isClosing = position < limit && html[position] == UInt8(ascii: "/")
        if isClosing { position += 1 }
        let nameStart = position
        while position < limit, Self.isName(html[position]) { position += 1 }
        name = String(decoding: html[nameStart..<position], as: UTF8.self).lowercased()
        let attributesStart = position
        var quote: UInt8?
        while position < limit {
            let byte = html[position]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            position += 1
        }
        attributes = attributesStart..<position
        end = min(position + 1, limit)
    }

    var isHeading: Bool {
        name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "h") && name != "hr"
    }

    var isCell: Bool { name == "td" || name == "th" }

    /// Whether the words before it and after it may be one.
    var isInline: Bool { Self.inlineNames.contains(name) }

    /// The value of an attribute that is written in double quotes.
    subscript(name: String, in html: [UInt8]) -> String? {
        let wanted = Array(" \(name)=\"".utf8)
        var start = attributes.lowerBound
        while start + wanted.count <= attributes.upperBound {
            if html[start] == wanted[0], html[start..<attributes.upperBound].starts(with: wanted) {
                let value = html[start + wanted.count..<attributes.upperBound]
                    .prefix { $0 != UInt8(ascii: "\"") }
                return String(decoding: value, as: UTF8.self)
            }
            start += 1
        }
        return nil
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static let inlineNames: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "input",
        "ins",
        "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
        "u",
        "var", "wbr", "",
    ]
}
