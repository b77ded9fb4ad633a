/// The scheme of an address, as a browser reads it.
enum AddressScheme {
    /// Whether an address would run a program or show a document of its own making: `javascript:`,
    /// `vbscript:`, `data:`, `file:`. Leading controls and spaces, and tabs and line ends anywhere, do
    /// not hide a scheme, for browsers pass over them (WHATWG URL Standard, section 4.4).
    static func isForbidden(_ address: some Collection<UInt8>) -> Bool {
        // Nearly all addresses begin with another letter.
        let first = address.first { $0 > 0x20 }
        guard let first, initials.contains(first | 0x20) else { return false }
        var scheme: [UInt8] = []
        for byte in address {
            if byte <= 0x20, scheme.isEmpty { continue }
            if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
            if byte == UInt8(ascii: ":") { return forbidden.contains(scheme) }
            if scheme.count == longest { return false }
            scheme.append(byte | 0x20)
        }
        return false
    }

    private static let forbidden = ["javascript", "vbscript", "data", "file"].map { Array($0.utf8) }
    private static let initials = forbidden.map { $0[0] }
    private static let longest = 10
}
