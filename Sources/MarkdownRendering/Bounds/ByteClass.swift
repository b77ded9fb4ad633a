/// What a byte can mean to the cost of a text. Everything but `plain` begins a node of its own.
enum ByteClass: UInt8 {
    case plain, lineEnd, blank, emphasis, opening, closing, picture, less, greater, pipe, at, w,
        colon
    case parenthesis, other

    init(_ byte: UInt8) {
        self =
            switch byte {
            case 0x0A, 0x0D: .lineEnd
            case 0x20, 0x09: .blank
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): .emphasis
            case UInt8(ascii: "["): .opening
            case UInt8(ascii: "]"): .closing
            case UInt8(ascii: "!"): .picture
            case UInt8(ascii: "<"): .less
            case UInt8(ascii: ">"): .greater
            case UInt8(ascii: "|"): .pipe
            case UInt8(ascii: "@"): .at
            case UInt8(ascii: "w"): .w
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: ")"): .parenthesis
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "&"): .other
            default: .plain
            }
    }

    /// The class of every byte, by its value.
    static let all: [ByteClass] = (0...255).map { ByteClass(UInt8($0)) }
}
