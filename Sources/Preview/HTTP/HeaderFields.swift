/// The fields of a request or an answer, in their order.
struct HeaderFields: Sendable, ExpressibleByDictionaryLiteral {
    private(set) var all: [(name: String, value: String)]

    init(_ fields: [(name: String, value: String)]) { all = fields }

    init(dictionaryLiteral fields: (String, String)...) {
        all = fields.map { (name: $0.0, value: $0.1) }
    }

    /// The values of a field, joined as one list; `nil` where it is not there. Names know no case.
    ///
    /// Source: RFC 9110, section 5.3.
    subscript(name: String) -> String? {
        get {
            let values = all.filter { Self.isEqual($0.name, name) }.map(\.value)
            return values.isEmpty ? nil : values.joined(separator: ", ")
        }
        set {
            all.removeAll { Self.isEqual($0.name, name) }
            if let newValue { all.append((name, newValue)) }
        }
    }

    /// The elements of a field that is a list, without the white space around them.
    func list(_ name: String) -> [String] { (self[name] ?? "").listElements }

    private static func isEqual(_ one: String, _ other: String) -> Bool {
        one.utf8.count == other.utf8.count && one.lowercased() == other.lowercased()
    }
}

extension String {
    /// The elements of a list with commas, without the white space around them and without empty ones.
    ///
    /// Source: RFC 9110, section 5.6.1.
    var listElements: [String] {
        split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}

extension Substring {
    /// Without spaces and tabs at both ends.
    var trimmed: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let start = firstIndex(where: { !isSpace($0) }),
            let end = lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[start...end])
    }
}
