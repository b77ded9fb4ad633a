/// HTML that is being written, UTF-8.
struct HTMLBuffer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Appends markup that stands in the program.
    mutating func markup(_ text: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }

    /// Appends bytes that are markup already.
    mutating func markup(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

    mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Begins a line, unless one has just begun.
    mutating func startLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// Appends text, with `&`, `<`, `>` and `"` escaped, as cmark-gfm does.
    mutating func text(_ text: some Collection<UInt8>) {
        let escaped: Void? = text.withContiguousStorageIfAvailable { self.text($0) }
        if escaped == nil { Array(text).withUnsafeBufferPointer { self.text($0) } }
    }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let escape: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): escape = "&amp;"
            case UInt8(ascii: "<"): escape = "&lt;"
            case UInt8(ascii: ">"): escape = "&gt;"
            case UInt8(ascii: "\""): escape = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            markup(escape)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends an address for an attribute: bytes that cannot stand in an address are percent-encoded,
    /// `&` and `'` are escaped. What is encoded already stays, as in cmark-gfm.
    mutating func address(_ address: some Collection<UInt8>) {
        let written: Void? = address.withContiguousStorageIfAvailable { self.address($0) }
        if written == nil { Array(address).withUnsafeBufferPointer { self.address($0) } }
    }

    private mutating func address(_ address: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in address.indices where !Self.standsInAddress(address[index]) {
            let byte = address[index]
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: address[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#x27;")
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(Self.hexadecimal(byte >> 4))
                bytes.append(Self.hexadecimal(byte & 0x0F))
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: address[start...]))
    }

    /// RFC 3986, section 2, and `%`; `[` and `]` are left out, as in cmark-gfm.
    private static func standsInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
