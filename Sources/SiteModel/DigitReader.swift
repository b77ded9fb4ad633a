/// Reads the fixed-width digits of an ISO 8601 text from left to right.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first.map(UInt32.init) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        var left = rest
        for _ in 0..<digits {
            guard let digit = left.popFirst(), (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        rest = left
        return value
    }

    /// `hh:mm`, in minutes since midnight.
    mutating func clock() -> Int? {
        guard let hour = number(digits: 2), hour < 24, skip(":"),
            let minute = number(digits: 2), minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    /// `Z`, `+hh:mm` or `-hh:mm`, in minutes east of UTC.
    mutating func offset() -> Int? {
        if skip("Z") { return 0 }
        if skip("+") { return clock() }
        return skip("-") ? clock().map { -$0 } : nil
    }
}
