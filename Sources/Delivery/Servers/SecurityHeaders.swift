internal import SiteModel

/// The fields that every answer carries, so that a browser does with a page what its authors meant and
/// nothing else.
///
/// Sources: OWASP HTTP Security Response Headers; Content Security Policy Level 3; RFC 6797.
enum SecurityHeaders {
    static func all(of configuration: SiteConfiguration) -> [ServerRules.Header] {
        let isEncrypted = configuration.baseURL.origin.hasPrefix("https:")
        var headers = [
            ("Content-Security-Policy", policy(isEncrypted: isEncrypted)),
            ("X-Content-Type-Options", "nosniff"),
            // Within the site a page may know where its reader comes from, elsewhere only from which site.
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", permissions),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            // The site knows nobody and has nothing to hide: partners may show and read what it publishes.
            ("Cross-Origin-Resource-Policy", "cross-origin"),
            ("Access-Control-Allow-Origin", "*"),
        ]
        let transport = configuration.delivery.strictTransport
        if isEncrypted, let value = strictTransport(transport) {
            headers.append(("Strict-Transport-Security", value))
        }
        return headers.map { ServerRules.Header(name: $0.0, value: $0.1) }
    }

    /// Nothing but files of the site itself, no inline script or style, no frame around a page. Blocks of
    /// data such as JSON-LD are no scripts, and need no permission.
    private static func policy(isEncrypted: Bool) -> String {
        let directives = [
            "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
            "font-src 'self'", "media-src 'self'", "connect-src 'self'", "manifest-src 'self'",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        ]
        return (directives + (isEncrypted ? ["upgrade-insecure-requests"] : []))
            .joined(separator: "; ")
    }

    private static let permissions =
        ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
        .map { $0 + "=()" }.joined(separator: ", ")

    private static func strictTransport(
        _ transport: DeliverySettings.StrictTransport
    ) -> String? {
        switch transport {
        case .off: nil
        case .host: "max-age=31536000"
        case .subdomains: "max-age=31536000; includeSubDomains"
        // Source: hstspreload.org, submission requirements.
        case .preload: "max-age=63072000; includeSubDomains; preload"
        }
    }
}
