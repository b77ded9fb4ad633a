import Diagnostics
import SiteModel

extension ValueReader {
    /// What site.yml says of how the site is served: `hsts`, `security-contact`, `security-expires`.
    mutating func delivery(in outline: YAMLOutline) -> DeliverySettings {
        func node(_ key: String) -> YAMLNode? { outline.entries.first { $0.key == key }?.value }
        let strictTransport = node("hsts").flatMap {
            choice($0, of: "hsts", among: DeliverySettings.StrictTransport.allCases.map(\.rawValue))
        }
        let contacts = node("security-contact").map {
            securityContacts($0, of: "security-contact")
        }
        let expires = node("security-expires").flatMap { instant($0, of: "security-expires") }
        let given = ["security-contact", "security-expires"].filter { node($0) != nil }
        if let one = given.first, given.count == 1 {
            let lone = outline.entries.first { $0.key == one }
            if let lone { report(.halfOfAContact(one, at: lone.keyLocation)) }
        }
        return DeliverySettings(
            strictTransport: strictTransport.flatMap(DeliverySettings.StrictTransport.init)
                ?? .host,
            securityContacts: contacts ?? [],
            securityExpires: expires
        )
    }

    /// Source: RFC 9116, section 2.5.3: a URI, `https` where it is of the web.
    private mutating func securityContacts(_ node: YAMLNode, of key: String) -> [String] {
        let texts = texts(node, of: key)?.value ?? []
        return texts.compactMap { text in
            let value = text.value
            let isContact =
                value.hasPrefix("mailto:") && EmailAddress.isValid(String(value.dropFirst(7)))
                || value.hasPrefix("https://") && WebAddress.isValid(value)
                || value.hasPrefix("tel:+") && value.utf8.count > 8
                    && value.dropFirst(5).utf8.allSatisfy {
                        $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-")
                    }
            if isContact { return value }
            report(.notAContact(value, of: key, at: text.location))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func notAContact(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let isMail = EmailAddress.isValid(text)
        return Diagnostic(
            .error,
            "P338",
            Phrase(
                fr: "« \(key) » attend une adresse qui commence par mailto:, https:// ou tel:+, "
                    + "et non « \(text.shown) »",
                en: "“\(key)” takes an address that begins with mailto:, https:// or tel:+, "
                    + "not “\(text.shown)”"
            ),
            at: location,
            suggestion: isMail ? .write("mailto:" + text) : nil
        )
    }

    fileprivate static func halfOfAContact(
        _ key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let other = key == "security-contact" ? "security-expires" : "security-contact"
        return Diagnostic(
            .error,
            "P337",
            Phrase(
                fr: "« security-contact » et « security-expires » vont ensemble : "
                    + "« \(other) » manque",
                en: "“security-contact” and “security-expires” go together: “\(other)” is missing"
            ),
            at: location
        )
    }
}
