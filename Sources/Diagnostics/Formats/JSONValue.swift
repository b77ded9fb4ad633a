/// A value of JSON, whose objects keep their keys in the order in which they are given.
///
/// Source: RFC 8259.
indirect enum JSONValue {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case text(String)
    case number(Int)
    case null

    /// The text, or `null`.
    static func text(_ text: String?) -> JSONValue { text.map { JSONValue.text($0) } ?? .null }

    /// The number, or `null`.
    static func number(_ number: Int?) -> JSONValue { number.map { JSONValue.number($0) } ?? .null }

    /// The document: indented by two spaces, with a line break at the end.
    func document() -> String {
        var output = ""
        write(to: &output, indentation: "")
        return output + "\n"
    }
}

extension JSONValue {
    private func write(to output: inout String, indentation: String) {
        let inner = indentation + "  "
        switch self {
        case .object(let members) where members.isEmpty: output += "{}"
        case .array(let items) where items.isEmpty: output += "[]"
        case .object(let members):
            for (index, member) in members.enumerated() {
                output += (index == 0 ? "{\n" : ",\n") + inner
                Self.write(member.key, to: &output)
                output += ": "
                member.value.write(to: &output, indentation: inner)
            }
            output += "\n" + indentation + "}"
        case .array(let items):
            for (index, item) in items.enumerated() {
                output += (index == 0 ? "[\n" : ",\n") + inner
                item.write(to: &output, indentation: inner)
            }
            output += "\n" + indentation + "]"
        case .text(let text): Self.write(text, to: &output)
        case .number(let number): output += String(number)
        case .null: output += "null"
        }
    }

    /// A string in quotes. Only what RFC 8259, section 7, forbids is escaped.
    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
