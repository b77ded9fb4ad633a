/// A JSON value whose keys stay in the order in which they were written down.
///
/// Source: RFC 8259.
enum JSONText {
    case text(String)
    /// Digits as JSON writes a number.
    case number(String)
    case flag(Bool)
    indirect case list([JSONText])
    indirect case object([(key: String, value: JSONText)])

    /// UTF-8, indented by two spaces, a line break at the end.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }

    /// The object with further entries.
    func adding(_ entries: KeyValuePairs<String, JSONText>) -> JSONText {
        guard case .object(let own) = self else { return self }
        return .object(own + entries.map { ($0.key, $0.value) })
    }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    init(stringLiteral text: String) { self = .text(text) }

    init(arrayLiteral values: JSONText...) { self = .list(values) }

    init(dictionaryLiteral entries: (String, JSONText)...) {
        self = .object(entries.map { (key: $0.0, value: $0.1) })
    }

    init(integerLiteral number: Int) { self = .number(String(number)) }

    init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

private extension JSONText {
    func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .text(let text): Self.write(text, to: &bytes)
        case .number(let digits): bytes += digits.utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let values) where values.allSatisfy(\.isSimple):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                value.write(to: &bytes, indent: indent)
            }
            bytes.append(UInt8(ascii: "]"))
        case .list(let values):
            Self.write(values.count, between: "[", "]", to: &bytes, indent: indent) {
                index,
                bytes in
                values[index].write(to: &bytes, indent: indent + 2)
            }
        case .object(let entries):
            Self.write(entries.count, between: "{", "}", to: &bytes, indent: indent) {
                index,
                bytes in
                Self.write(entries[index].key, to: &bytes)
                bytes += ": ".utf8
                entries[index].value.write(to: &bytes, indent: indent + 2)
            }
        }
    }

    var isSimple: Bool {
        switch self {
        case .text, .number, .flag: true
        case .list, .object: false
        }
    }

    static func write(
        _ count: Int,
        between open: String,
        _ close: String,
        to bytes: inout [UInt8],
        indent: Int,
        _ item: (Int, inout [UInt8]) -> Void
    ) {
        bytes += open.utf8
        for index in 0..<count {
            bytes += (index > 0 ? ",\n" : "\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: indent + 2)
            item(index, &bytes)
        }
        if count > 0 {
            bytes.append(UInt8(ascii: "\n"))
            bytes += repeatElement(UInt8(ascii: " "), count: indent)
        }
        bytes += close.utf8
    }

    static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case 0x00..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
