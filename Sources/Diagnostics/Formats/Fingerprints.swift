/// What tells one diagnostic from all others, on this run and on the next: the same fault keeps its
/// fingerprint when lines above it come and go, or when messages are in the other language.
enum Fingerprints {
    /// 32 hexadecimal digits for each diagnostic, all different.
    ///
    /// - Parameter diagnostics: In order of place, so that of several that are alike each keeps its
    ///   number.
    static func of(_ diagnostics: [Diagnostic]) -> [String] {
        var counts: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            let file = diagnostic.location?.file ?? ""
            let text = "\(diagnostic.code)\n\(file)\n\(diagnostic.message.english)"
            let number = counts[text, default: 0]
            counts[text] = number + 1
            return digits(of: digest(of: "\(text)\n\(number)"))
        }
    }

    /// FNV-1a of 128 bits. Source: RFC 9923, section 5.
    private static func digest(of text: String) -> UInt128 {
        text.utf8.reduce(0x6C62_272E_07BB_0142_62B8_2175_6295_C58D) { digest, byte in
            (digest ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
    }

    private static func digits(of digest: UInt128) -> String {
        let digits = String(digest, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
