/// Finds the names of other files in a style sheet: those of `url(…)` and the strings of `@import`.
///
/// It reads tokens, so that comments, strings and escapes are what they are to a browser; names of
/// `@namespace`, which nothing loads, are left out.
///
/// Source: CSS Syntax Module Level 3, section 4.3.
struct CSSReader {
    private let bytes: [UInt8]
    private var index = 0
    private var references: [AssetMention] = []

    static func references(in bytes: [UInt8]) -> [AssetMention] {
        var reader = CSSReader(bytes: bytes)
        reader.read()
        return reader.references
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The at-rule whose prelude is being read, until its first name.
    private enum Prelude { case none, importing, namespace }

    private mutating func read() {
        var prelude = Prelude.none
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let string = readString()
                if prelude == .importing { references.append(string) }
                prelude = prelude == .namespace ? .namespace : .none
            case UInt8(ascii: "@"):
                index += 1
                switch readName().lowercased() {
                case "import": prelude = .importing
                case "namespace": prelude = .namespace
                default: prelude = .none
                }
            case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                prelude = .none
                index += 1
            case _ where isName(byte):
                let isURL = readName().lowercased() == "url" && peek() == UInt8(ascii: "(")
                if isURL {
                    index += 1
                    if let url = readURL(), prelude != .namespace { references.append(url) }
                }
                if prelude == .importing { prelude = .none }
            default: index += 1
            }
        }
    }
}

extension CSSReader {
    private func peek(_ distance: Int = 0) -> UInt8? {
        index + distance < bytes.count ? bytes[index + distance] : nil
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count {
            if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                index += 2
                return
            }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while let byte = peek(), isSpace(byte) { index += 1 }
    }

    private mutating func readName() -> String {
        var name: [UInt8] = []
        while let byte = peek(), isName(byte) {
            if byte == UInt8(ascii: "\\") {
                readEscape(into: &name)
            } else {
                name.append(byte)
                index += 1
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// A string, from its quote on; a line break ends one that is not closed.
    private mutating func readString() -> AssetMention {
        let quote = bytes[index]
        index += 1
        let start = index
        var name: [UInt8] = []
        while let byte = peek(), byte != quote, byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "\\") {
                readEscape(into: &name)
            } else {
                name.append(byte)
                index += 1
            }
        }
        let range = start..<index
        if peek() == quote { index += 1 }
        return AssetMention(range: range, name: String(decoding: name, as: UTF8.self))
    }

    /// What follows `url(`; `nil` for what no browser accepts.
    private mutating func readURL() -> AssetMention? {
        skipSpace()
        if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'") { return readString() }
        let start = index
        var name: [UInt8] = []
        while let byte = peek(), byte != UInt8(ascii: ")"), !isSpace(byte) {
            if byte == UInt8(ascii: "\\") {
                readEscape(into: &name)
            } else {
                name.append(byte)
                index += 1
            }
        }
        let range = start..<index
        skipSpace()
        guard peek() == UInt8(ascii: ")") else { return nil }
        index += 1
        return AssetMention(range: range, name: String(decoding: name, as: UTF8.self))
    }

    /// One to six hexadecimal digits with the space behind them, or any other character.
    private mutating func readEscape(into text: inout [UInt8]) {
        index += 1
        var digits: [UInt8] = []
        while digits.count < 6, let byte = peek(), isHexadecimal(byte) {
            digits.append(byte)
            index += 1
        }
        if let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) {
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            text += String(Character(scalar ?? "\u{FFFD}")).utf8
            if let byte = peek(), isSpace(byte) { index += 1 }
        } else if let byte = peek() {
            // A line break that is escaped is no part of a string.
            if byte != UInt8(ascii: "\n") { text.append(byte) }
            index += 1
        }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C]
            .contains(byte)
    }

    private func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "\\"), 0x80...:
            true
        default: false
        }
    }
}
