import SiteModel

/// The form of an e-mail address.
enum EmailAddress {
    /// Whether a text is what HTML calls a valid e-mail address, with a domain of at least two names.
    /// Source: HTML, “valid e-mail address”.
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let isLocal = parts[0].allSatisfy { byte in
            byte.isASCIILetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
        }
        let names = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return isLocal && names.count >= 2 && names.allSatisfy(isDomainName)
    }

    private static func isDomainName(_ name: Substring.UTF8View.SubSequence) -> Bool {
        (1...63).contains(name.count)
            && name.first != UInt8(ascii: "-") && name.last != UInt8(ascii: "-")
            && name.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    }
}
