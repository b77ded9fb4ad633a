/// The bytes that mean something in a template.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let dot = UInt8(ascii: ".")
    static let slash = UInt8(ascii: "/")
    static let equals = UInt8(ascii: "=")
    static let closingBrace = UInt8(ascii: "}")

    /// Whether it may stand before or after a standalone tag.
    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// Whether it may pad the name in a tag.
    static func isPadding(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == lineFeed || byte == carriageReturn
    }

    /// Whether it may stand in a name: an ASCII letter or digit, `-`, `_`, or a byte of a scalar
    /// beyond ASCII.
    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: byte >= 0x80
        }
    }
}
