/// Writes values of JSON as bytes. Only what RFC 8259, section 7, forbids is escaped, and what a
/// `script` element cannot hold where the value stands in one.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isEmbedded: Bool

    init(isEmbedded: Bool = false) { self.isEmbedded = isEmbedded }

    /// - Parameter indentation: That of the line on which the value begins, in spaces.
    mutating func write(_ value: JSONValue, indentation: Int) {
        switch value {
        case .array(let items) where !items.allSatisfy(\.isSimple):
            writeLines(items.count, between: "[", "]", indentation) { writer, index in
                writer.write(items[index], indentation: indentation + 2)
            }
        case .object(let members) where !members.isEmpty:
            writeLines(members.count, between: "{", "}", indentation) { writer, index in
                writer.write(members[index].key)
                writer.bytes += ": ".utf8
                writer.write(members[index].value, indentation: indentation + 2)
            }
        case .array(let items): write(items, separator: ", ")
        default: writeClosely(value)
        }
    }

    /// Without white space between the values.
    mutating func writeClosely(_ value: JSONValue) {
        switch value {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(member.key)
                bytes.append(UInt8(ascii: ":"))
                writeClosely(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array(let items): write(items, separator: ",")
        case .text(let text): write(text)
        case .utf8(let text): text.withUnsafeBufferPointer { write($0) }
        case .number(let digits): bytes += digits.utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        }
    }
}

private extension JSONWriter {
    mutating func write(_ items: [JSONValue], separator: String) {
        bytes.append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes += separator.utf8 }
            writeClosely(item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func writeLines(
        _ count: Int,
        between open: String,
        _ close: String,
        _ indentation: Int,
        _ item: (inout JSONWriter, Int) -> Void
    ) {
        bytes += open.utf8
        for index in 0..<count {
            bytes += (index > 0 ? ",\n" : "\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: indentation + 2)
            item(&self, index)
        }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: indentation)
        bytes += close.utf8
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    /// A text in quotes: what needs no escape is copied in pieces.
    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var written = 0
        for index in text.indices where isSpecial(text[index]) {
            bytes += text[written..<index]
            written = index + 1
            writeSpecial(text[index])
        }
        bytes += text[written...]
        bytes.append(UInt8(ascii: "\""))
    }

    func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xA8, 0xA9: isEmbedded
        default: false
        }
    }

    mutating func writeSpecial(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0xA8, 0xA9: writeLineSeparatorEnd(byte)
        default: writeEscaped(byte)
        }
    }

    /// The last byte of U+2028 and U+2029, and of many other characters.
    mutating func writeLineSeparatorEnd(_ byte: UInt8) {
        let count = bytes.count
        guard bytes[count - 1] == 0x80, bytes[count - 2] == 0xE2 else {
            return bytes.append(byte)
        }
        bytes.removeLast(2)
        bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
    }

    mutating func writeEscaped(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}

extension JSONValue {
    fileprivate var isSimple: Bool {
        switch self {
        case .text, .utf8, .number, .flag, .null: true
        case .array, .object: false
        }
    }
}
