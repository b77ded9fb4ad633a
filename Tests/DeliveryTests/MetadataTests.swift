import Diagnostics
import SiteModel
import Testing

@testable import Delivery

@Suite struct MetadataTests {
    private func file(_ path: String, of small: SmallSite) throws -> String? {
        let site = try small.site()
        let rules = ServerRules(of: site, redirects: site.redirects, hasNotFound: true)
        let icon = PublishedAsset(
            "icon-192.png",
            bytes: [],
            picture: PictureSize(width: 192, height: 192)
        )
        let files = DeliveryFile.all(of: site, assets: [icon])
        return files.first { $0.route.path == path }.map {
            String(decoding: $0.bytes(rules), as: UTF8.self)
        }
    }

    @Test func `humans are told once what is called the same in both languages`() throws {
        #expect(
            try file("humans.txt", of: SmallSite()) == """
                /* SITE */
                Name: Portail
                Name: Portal
                Address: https://host.example/p/
                Languages: Français, English

                /* TEAM */
                Publisher: Nous

                """
        )
    }

    @Test func `GitHub Pages is told to publish everything`() throws {
        #expect(try file(".nojekyll", of: SmallSite()) == "")
    }

    @Test func `there is no security.txt without a contact`() throws {
        #expect(try file(".well-known/security.txt", of: SmallSite()) == nil)
    }

    @Test(
        arguments: [
            ("2027-01-31", "2027-01-31T00:00:00Z"),
            ("2027-01-31T09:00+01:00", "2027-01-31T09:00:00+01:00"),
            ("2027-01-31T09:00Z", "2027-01-31T09:00:00Z"),
        ]
    )
    func `security.txt says to whom, until when, in which languages`(
        written: String,
        printed: String
    ) throws {
        var small = SmallSite()
        small.delivery = try settings(expiring: written)
        #expect(
            try file(".well-known/security.txt", of: small) == """
                Contact: mailto:security@example.ma
                Contact: https://example.ma/security
                Expires: \(printed)
                Preferred-Languages: fr, en
                Canonical: https://host.example/p/.well-known/security.txt

                """
        )
    }

    @Test func `contacts whose date has passed are a warning at the instant of the site`() throws {
        var small = SmallSite()
        small.delivery = try settings(expiring: "2027-01-31")
        let configuration = try small.site().configuration
        let before = try #require(PartialDate("2027-01-30T23:59Z"))
        let after = try #require(PartialDate("2027-01-31T00:00Z"))
        #expect(SecurityText.check(configuration, asOf: before) == [])
        #expect(
            SecurityText.check(configuration, asOf: after) == [
                Diagnostic(
                    .warning,
                    "P339",
                    Phrase(
                        fr: "les adresses où signaler une faille sont à confirmer chaque année : "
                            + "leur date est passée",
                        en: "the contacts for security are confirmed each year: their date has "
                            + "passed"
                    ),
                    at: SourceLocation(file: "Content/site.yml", line: 9, column: 1),
                    suggestion: Phrase(
                        fr: "vérifiez-les, puis écrivez une date dans un an au plus",
                        en: "check them, then write a date within a year"
                    )
                )
            ]
        )
    }

    @Test func `a web manifest speaks its language and shows the icons`() throws {
        #expect(
            try file("en/site.webmanifest", of: SmallSite()) == #"""
                {
                  "name": "Portal",
                  "description": "A \"site\"",
                  "lang": "en",
                  "dir": "ltr",
                  "id": "/p/en/",
                  "start_url": "/p/en/",
                  "scope": "/p/",
                  "display": "browser",
                  "icons": [
                    { "src": "/p/assets/icon-192.e3b0c44298fc.png", "sizes": "192x192", "type": "image/png" }
                  ]
                }

                """#
        )
    }

    private func settings(expiring date: String) throws -> DeliverySettings {
        DeliverySettings(
            securityContacts: ["mailto:security@example.ma", "https://example.ma/security"],
            securityExpires: Located(
                try #require(PartialDate(date)),
                at: SourceLocation(file: "Content/site.yml", line: 9, column: 1)
            )
        )
    }
}
