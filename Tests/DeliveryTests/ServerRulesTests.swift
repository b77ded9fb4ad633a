import SiteModel
import Testing

@testable import Delivery

@Suite struct ServerRulesTests {
    private func rules(_ small: SmallSite) throws -> ServerRules {
        let site = try small.site()
        return ServerRules(of: site, redirects: site.redirects, hasNotFound: true)
    }

    private func header(_ name: String, _ small: SmallSite) throws -> String? {
        try rules(small).headers.first { $0.name == name }?.value
    }

    @Test func `a page may load files of its own site only`() throws {
        #expect(
            try header("Content-Security-Policy", SmallSite()) == """
                default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; \
                form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
                upgrade-insecure-requests
                """
        )
    }

    @Test(
        arguments: [
            (DeliverySettings.StrictTransport.off, nil),
            (.host, "max-age=31536000"),
            (.subdomains, "max-age=31536000; includeSubDomains"),
            (.preload, "max-age=63072000; includeSubDomains; preload"),
        ]
    )
    func `HTTPS is insisted on as far as site.yml says`(
        transport: DeliverySettings.StrictTransport,
        value: String?
    ) throws {
        var small = SmallSite()
        small.delivery = DeliverySettings(strictTransport: transport)
        #expect(try header("Strict-Transport-Security", small) == value)
    }

    @Test func `HTTPS is not insisted on where the site has none`() throws {
        var small = SmallSite()
        small.baseURL = "http://host.example/"
        #expect(try header("Strict-Transport-Security", small) == nil)
        let policy = try header("Content-Security-Policy", small)
        #expect(policy?.contains("upgrade-insecure-requests") == false)
    }

    @Test func `hosts are told former addresses and the documents for wrong ones`() throws {
        var small = SmallSite()
        small.aliases = ["/fr/questions/", "fr/aide", "/fr/a*b/", "/fr/vieux.html"]
        #expect(
            String(decoding: HostFiles.redirects(try rules(small)), as: UTF8.self) == """
                /p/fr/questions/ /p/fr/faq/ 301
                /p/fr/questions /p/fr/faq/ 301
                /p/fr/aide/ /p/fr/faq/ 301
                /p/fr/aide /p/fr/faq/ 301
                /p/fr/a%2Ab/ /p/fr/faq/ 301
                /p/fr/a%2Ab /p/fr/faq/ 301
                /p/fr/vieux.html /p/fr/faq/ 301
                /p/fr/* /p/fr/404.html 404
                /p/en/* /p/en/404.html 404
                /p/* /p/404.html 404

                """
        )
    }

    @Test func `no two rules of a host set one header for one address`() throws {
        let site = try SmallSite().site()
        let rules = ServerRules(of: site, redirects: [], hasNotFound: true)
        let text = String(decoding: HostFiles.headers(rules, site: site), as: UTF8.self)
        let cached = text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(
            cached == ["/p/*", "/p/assets/*", "/p/fr/*", "/p/en/*", "/p/media/*", "/p/"]
        )
        let general = text.split(separator: "/p/assets/*").first ?? ""
        #expect(!general.contains("Cache-Control"))
    }

    @Test func `a former address leads on by itself and by a link`() throws {
        var small = SmallSite()
        small.aliases = ["/fr/questions/"]
        let site = try small.site()
        let redirect = try #require(site.redirects.first)
        #expect(
            String(decoding: RedirectPage.html(of: redirect, in: site), as: UTF8.self) == """
                <!DOCTYPE html>
                <html lang="fr" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=/p/fr/faq/">
                <link rel="canonical" href="https://host.example/p/fr/faq/">
                <title>Questions &amp; réponses</title>
                </head>
                <body>
                <main>
                <h1><a href="/p/fr/faq/">Questions &amp; réponses</a></h1>
                </main>
                </body>
                </html>

                """
        )
    }
}
