/// Who makes `tag:` names, and since when: what keeps a name the same wherever the site is deployed
/// and whatever its addresses are.
///
/// Source: RFC 4151, section 2.1.
package struct TaggingEntity: Sendable, Hashable {
    /// A domain name or an email address that belonged to the site's publisher on ``date``.
    package let authority: String
    /// A year, a month or a day.
    package let date: PartialDate

    package init(authority: String, date: PartialDate) {
        self.authority = authority
        self.date = date
    }

    /// Whether a text has the form of an authority: labels of letters, digits and hyphens joined by
    /// points, behind the name of a mailbox and `@` if it is an email address.
    package static func isAuthority(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2, let host = parts.last else { return false }
        if parts.count == 2 {
            guard !parts[0].isEmpty, parts[0].utf8.allSatisfy(isMailboxByte) else { return false }
        }
        return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        }
    }

    /// `tag:authority,date:specific`.
    ///
    /// - Parameter specific: A path of names; bytes that no `tag:` can hold are percent-encoded.
    package func tag(_ specific: String) -> String {
        "tag:\(authority),\(date):\(Route(specific).percentEncoded)"
    }

    private static func isMailboxByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_")
    }
}
