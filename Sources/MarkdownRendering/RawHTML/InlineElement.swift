/// The elements that pass in a text although raw HTML does not: those that an author of texts in
/// several languages needs and Markdown cannot say.
///
/// Source: HTML Standard, sections 3.2.6 (global attributes) and 4.5 (text-level semantics).
enum InlineElement: String, CaseIterable {
    case abbr, bdi, br, cite, i, kbd, q, span, sub, sup, wbr

    /// Whether the element has neither content nor end tag.
    var isVoid: Bool { self == .br || self == .wbr }

    /// Whether typography leaves the content alone.
    var isVerbatim: Bool { self == .kbd || self == .sub || self == .sup }

    /// The attribute as it is printed; `nil` when the element cannot have it, or not with this value.
    func printed(_ attribute: HTMLTag.Attribute) -> String? {
        if isVoid { return nil }
        let value = attribute.value
        let isAllowed =
            switch attribute.name {
            case "lang": Self.isLanguage(value)
            case "dir": value == "ltr" || value == "rtl" || value == "auto"
            case "translate": value == "yes" || value == "no"
            case "title": self == .abbr
            default: false
            }
        guard isAllowed else { return nil }
        let escaped = value.split(separator: "\"", omittingEmptySubsequences: false)
        return " \(attribute.name)=\"\(escaped.joined(separator: "&quot;"))\""
    }

    /// Whether a value has the form of a BCP 47 language tag: letters first, then letters and digits,
    /// in parts of at most eight.
    private static func isLanguage(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        guard let primary = parts.first, primary.count >= 2, primary.allSatisfy(isLetter) else {
            return false
        }
        return parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
        }
    }
}
