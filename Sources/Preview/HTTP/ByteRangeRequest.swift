/// What `Range` asks for of some bytes.
///
/// Source: RFC 9110, section 14.
enum ByteRangeRequest: Sendable, Equatable {
    /// All of them: there is no range, none that can be read, or several, which a server may ignore.
    case whole
    case part(Range<Int>)
    /// Nothing of what is asked for is there.
    case unsatisfiable

    /// More ranges than this are no request but an attack.
    private static let most = 32

    /// - Parameter length: How many bytes there are.
    init(_ value: String?, length: Int) {
        self = .whole
        guard let value, let mark = value.firstIndex(of: "="),
            value[..<mark].trimmed.lowercased() == "bytes"
        else { return }
        let elements = String(value[value.index(after: mark)...]).listElements
        guard (1...Self.most).contains(elements.count) else { return }
        var ranges: [Range<Int>] = []
        for element in elements {
            guard let range = Self.range(element, length) else { return }
            if !range.isEmpty { ranges.append(range) }
        }
        if ranges.isEmpty {
            self = .unsatisfiable
        } else if elements.count == 1 {
            self = .part(ranges[0])
        }
    }

    /// Empty where nothing of it is there; `nil` for what is no range.
    private static func range(_ text: String, _ length: Int) -> Range<Int>? {
        let sides = text.split(separator: "-", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return nil }
        if sides[0].isEmpty {
            guard let count = number(sides[1]) else { return nil }
            return max(0, length - count)..<length
        }
        guard let first = number(sides[0]) else { return nil }
        if sides[1].isEmpty { return min(first, length)..<length }
        guard let last = number(sides[1]), first <= last else { return nil }
        return first >= length ? length..<length : first..<(min(last, length - 1) + 1)
    }

    /// Digits and nothing else; a number beyond all sizes is a size beyond the end.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text) ?? Int.max
    }
}
