/// What site.yml says of how the site is served.
package struct DeliverySettings: Sendable {
    /// How far browsers, once they were here, insist on HTTPS (RFC 6797).
    package enum StrictTransport: String, Sendable, CaseIterable {
        /// They do not.
        case off = "none"
        /// For this host, a year long.
        case host
        /// For this host and all below it, a year long.
        case subdomains
        /// The same for two years, and the host may be listed in browsers themselves: hard to take back.
        case preload
    }

    /// Holds where the base URL is HTTPS.
    package let strictTransport: StrictTransport
    /// Where faults of security are reported, the preferred one first: `mailto:`, `https:` or `tel:`.
    package let securityContacts: [String]
    /// From when on the contacts are not to be relied on; precise to the day at least.
    package let securityExpires: Located<PartialDate>?

    package init(
        strictTransport: StrictTransport = .host,
        securityContacts: [String] = [],
        securityExpires: Located<PartialDate>? = nil
    ) {
        self.strictTransport = strictTransport
        self.securityContacts = securityContacts
        self.securityExpires = securityExpires
    }
}
