/// How a line begins: the marks of quotations and lists before its text.
struct LineOpening {
    /// Where the text begins.
    let content: Int
    /// How many quotations and list items the marks may open.
    let depth: Int
    let isBlank: Bool
    /// Whether the line ends any paragraph before it: an item of a bulleted list, a heading.
    let startsBlock: Bool
    /// Where the cells of a row would begin: behind the marks of quotations.
    let row: Int
    /// Whether the parser may find the row elsewhere, so that its cells cannot be counted.
    let isAmbiguous: Bool
    /// Whether the line begins with `|`, at most three spaces before it.
    let isPlainRow: Bool

    init(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var index = start
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x0A }
        while byte(index) == 0x20, index - start < 3 { index += 1 }
        isPlainRow = byte(index) == UInt8(ascii: "|")
        startsBlock = Self.startsBlock(byte, at: index)

        while byte(index) == UInt8(ascii: ">") {
            index += 1
            if byte(index) == 0x20 { index += 1 }
            let inner = index
            while byte(index) == 0x20, index - inner < 3 { index += 1 }
        }
        row = index
        isAmbiguous = [0x20, 0x09, UInt8(ascii: ">")].contains(byte(index))

        index = start
        var depth = 0
        loop: while true {
            switch byte(index) {
            case 0x20, 0x09: index += 1
            case UInt8(ascii: ">"):
                depth += 1
                index += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard [0x20, 0x09].contains(byte(index + 1)) else { break loop }
                depth += 1
                index += 2
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard let behind = Self.number(byte, at: index) else { break loop }
                depth += 1
                index = behind
            default: break loop
            }
        }
        content = index
        self.depth = depth
        isBlank = depth == 0 && [0x0A, 0x0D].contains(byte(index))
    }

    /// `- a`, `# a`. An item without text does not end a paragraph, nor does a number other than 1.
    /// Source: <https://spec.commonmark.org/0.29/#list-items>.
    private static func startsBlock(_ byte: (Int) -> UInt8, at start: Int) -> Bool {
        var index = start
        switch byte(index) {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): index += 1
        case UInt8(ascii: "#"):
            while byte(index) == UInt8(ascii: "#") { index += 1 }
            return index - start <= 6 && byte(index) == 0x20
        default: return false
        }
        guard byte(index) == 0x20 else { return false }
        while byte(index) == 0x20 { index += 1 }
        return ![0x09, 0x0A, 0x0D].contains(byte(index))
    }

    /// The offset behind `1. ` or `1) `; `nil` for other numbers.
    private static func number(_ byte: (Int) -> UInt8, at start: Int) -> Int? {
        var index = start
        while (0x30...0x39).contains(byte(index)), index - start < 10 { index += 1 }
        guard [UInt8(ascii: "."), UInt8(ascii: ")")].contains(byte(index)),
            [0x20, 0x09].contains(byte(index + 1))
        else { return nil }
        return index + 2
    }
}
