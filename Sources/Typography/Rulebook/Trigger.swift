/// Bytes that rules, masks and lints have in common.
enum Trigger {
    static let digits: ClosedRange<UInt8> = 0x30...0x39
    static let capitals: ClosedRange<UInt8> = 0x41...0x5A
    static let letters: [UInt8] = Array(capitals) + Array(0x61...0x7A)
    /// The first byte of U+0080 to U+00BF: « » ° and the no-break space.
    static let latin1Signs: UInt8 = 0xC2
    /// The first byte of U+2000 to U+2FFF: – — “ ” ‘ ’ … €.
    static let punctuation: UInt8 = 0xE2
}
