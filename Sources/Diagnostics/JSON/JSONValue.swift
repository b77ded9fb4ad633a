/// A value of JSON, whose objects keep their keys in the order in which they are given.
///
/// Source: RFC 8259.
package indirect enum JSONValue: Sendable {
    case object([(key: String, value: JSONValue)])
    case array([JSONValue])
    case text(String)
    /// A text that is UTF-8 already, and never has to become a `String`.
    case utf8([UInt8])
    /// Digits as JSON writes a number: an optional `-`, no zeros before the others, `.` before
    /// decimals.
    case number(String)
    case flag(Bool)
    case null

    /// The text, or `null`.
    package static func text(_ text: String?) -> JSONValue {
        text.map { JSONValue.text($0) } ?? .null
    }

    package static func number(_ number: Int) -> JSONValue { .number(String(number)) }

    /// The number, or `null`.
    package static func number(_ number: Int?) -> JSONValue {
        number.map { JSONValue.number($0) } ?? .null
    }

    /// A number from digits that may begin with zeros: an optional `-`, digits, optionally `.` and
    /// decimals.
    package static func number(written digits: String) -> JSONValue {
        let isNegative = digits.hasPrefix("-")
        let kept = (isNegative ? digits.dropFirst() : digits[...]).drop { $0 == "0" }
        let whole = kept.isEmpty || kept.hasPrefix(".") ? "0" + kept : String(kept)
        return .number(isNegative ? "-" + whole : whole)
    }

    package static func texts(_ texts: [String]) -> JSONValue {
        .array(texts.map { JSONValue.text($0) })
    }

    /// An object with the members that have a value.
    package static func given(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { member in member.value.map { (member.key, $0) } })
    }

    /// The object with further entries; another value as it is.
    package func adding(_ entries: KeyValuePairs<String, JSONValue>) -> JSONValue {
        guard case .object(let own) = self else { return self }
        return .object(own + entries.map { ($0.key, $0.value) })
    }

    /// A document: indented by two spaces, a list of simple values on one line, with a line break at
    /// the end; UTF-8.
    package var document: [UInt8] {
        var writer = JSONWriter()
        writer.write(self, indentation: 0)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The value on one line, without white space, UTF-8.
    package var compact: [UInt8] {
        var writer = JSONWriter()
        writer.writeClosely(self)
        return writer.bytes
    }

    /// The same, fit to stand in a `script` element and in a script: `<`, `>`, `&`, U+2028 and U+2029
    /// are escaped.
    ///
    /// Source: HTML Living Standard, section 4.12.1.3 “Restrictions for contents of script elements”.
    package var embedded: [UInt8] {
        var writer = JSONWriter(isEmbedded: true)
        writer.writeClosely(self)
        return writer.bytes
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    package init(stringLiteral text: String) { self = .text(text) }

    package init(arrayLiteral values: JSONValue...) { self = .array(values) }

    package init(dictionaryLiteral entries: (String, JSONValue)...) {
        self = .object(entries.map { (key: $0.0, value: $0.1) })
    }

    package init(integerLiteral number: Int) { self = .number(String(number)) }

    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
