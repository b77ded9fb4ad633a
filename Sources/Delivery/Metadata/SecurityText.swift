package import Diagnostics
package import SiteModel

/// `.well-known/security.txt`: where faults of security are reported. Source: RFC 9116.
package enum SecurityText {
    static let route = Route(".well-known/security.txt")

    /// - Returns: `nil` where site.yml names no contact.
    static func bytes(of site: Site) -> [UInt8]? {
        let settings = site.configuration.delivery
        guard !settings.securityContacts.isEmpty, let expires = settings.securityExpires else {
            return nil
        }
        let languages = site.configuration.languages.map(\.language.code)
        let lines =
            settings.securityContacts.map { "Contact: \($0)" } + [
                "Expires: \(timestamp(expires.value))",
                "Preferred-Languages: \(languages.joined(separator: ", "))",
                "Canonical: \(site.url(of: route))",
            ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Contacts that are no longer to be relied on at an instant.
    package static func check(
        _ configuration: SiteConfiguration,
        asOf now: PartialDate
    ) -> [Diagnostic] {
        guard let expires = configuration.delivery.securityExpires,
            expires.value.earliestMinute <= now.earliestMinute
        else { return [] }
        return [.expired(at: expires.location)]
    }

    /// With seconds, as RFC 3339 (section 5.6) wants them; a day begins at midnight UTC.
    private static func timestamp(_ date: PartialDate) -> String {
        let text = date.description
        guard date.precision == .minute else { return text + "T00:00:00Z" }
        let time = text.firstIndex(of: "T").map { text.index($0, offsetBy: 6) } ?? text.endIndex
        return text[..<time] + ":00" + text[time...]
    }
}

extension Diagnostic {
    fileprivate static func expired(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P339",
            Phrase(
                fr: "les adresses où signaler une faille sont à confirmer chaque année : leur date "
                    + "est passée",
                en: "the contacts for security are confirmed each year: their date has passed"
            ),
            at: location,
            suggestion: Phrase(
                fr: "vérifiez-les, puis écrivez une date dans un an au plus",
                en: "check them, then write a date within a year"
            )
        )
    }
}
