/// Numbers as their digits, so that none is rounded and none is too long.
enum Decimal {
    /// The digits of a whole number, without zeros before it.
    static func digits(of bytes: ArraySlice<UInt8>) -> String {
        let rest = bytes.drop { $0 == UInt8(ascii: "0") }
        return rest.isEmpty ? "0" : String(decoding: rest, as: UTF8.self)
    }

    /// A number with decimals, without zeros behind them.
    static func number(_ whole: String, decimals: String) -> String {
        var rest = Array(decimals.utf8)
        while rest.last == UInt8(ascii: "0") { rest.removeLast() }
        return rest.isEmpty ? whole : whole + "." + String(decoding: rest, as: UTF8.self)
    }

    /// A number times a power of ten.
    static func shifted(_ number: String, by zeros: Int) -> String {
        if zeros == 0 { return number }
        let parts = number.split(separator: ".")
        let decimals = parts.count > 1 ? parts[1] : ""
        let moved = decimals.prefix(zeros)
        let whole = parts[0] + moved + String(repeating: "0", count: zeros - moved.count)
        let digits = Self.digits(of: Array(whole.utf8)[...])
        return Self.number(digits, decimals: String(decimals.dropFirst(zeros)))
    }
}
