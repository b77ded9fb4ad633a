/// What lets a browser on another machine in: nobody can guess it, and it is printed in the address.
struct AccessToken: Sendable {
    /// 32 hexadecimal digits.
    let text: String

    init(_ text: String) { self.text = text }

    /// 128 bits from the random numbers of the system.
    static func random() -> AccessToken {
        var generator = SystemRandomNumberGenerator()
        let numbers = [generator.next(), generator.next()] as [UInt64]
        return AccessToken(
            numbers.map { number in
                let digits = String(number, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined()
        )
    }

    /// Compares all bytes whatever they are, so that the time tells nothing of where they differ.
    func equals(_ other: String) -> Bool {
        let (mine, others) = (Array(text.utf8), Array(other.utf8))
        guard mine.count == others.count else { return false }
        return zip(mine, others).reduce(0) { $0 | $1.0 ^ $1.1 } == 0
    }
}
