import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct SiteFilesTests {
    @Test func `site.yml is read`() throws {
        let text = MarkedText(
            """
            base-url: https://master.example/portail
            languages:
              - code: fr
                name: Français
              - { code: en, name: English }
              - { code: ar, name: العربية, direction: rtl }
            name: { fr: Portail, en: Portal, ar: بوابة }
            description: { fr: a, en: b, ar: c }
            publisher: { fr: a, en: b, ar: c }
            notice: { fr: a, en: b, ar: c }
            topics:
              high-performance-computing: { fr: calcul intensif, en: b, ar: c }
              artificial-intelligence: { fr: a, en: b, ar: c }
            menus:
              main: [programmes, infrastructure/toubkal]
              footer: sources
            not-found: not-found
            search: about/search
            raw-html: true
            missing-language: fallback
            hsts: subdomains
            security-contact: [mailto:a@b.ma, "tel:+212-500-000000"]
            security-expires: 2027-01-31
            """,
            path: "Content/site.yml"
        )
        let (parsed, diagnostics) = SiteFileParser.parse(text.file)
        let site = try #require(parsed)
        #expect(diagnostics == [])
        #expect(site.baseURL.path == "/portail/")
        #expect(site.languages.map(\.language.code) == ["fr", "en", "ar"])
        #expect(site.languages.map(\.name) == ["Français", "English", "العربية"])
        #expect(site.languages.map(\.direction.rawValue) == ["ltr", "ltr", "rtl"])
        #expect(site.name[Language("ar")] == "بوابة")
        #expect(
            site.topics.map(\.name) == ["high-performance-computing", "artificial-intelligence"]
        )
        #expect(site.topics[0].label[Sample.french] == "calcul intensif")
        #expect(site.menus.map(\.name) == ["main", "footer"])
        #expect(
            site.menus.map { $0.entries.map(\.value.path) } == [
                ["programmes", "infrastructure/toubkal"], ["sources"],
            ]
        )
        #expect(site.notFoundPage?.value == PageID("not-found"))
        #expect(site.searchPage?.value == PageID("about/search"))
        #expect(site.allowsRawHTML)
        #expect(site.missingLanguage == .fallback)
        #expect(site.delivery.strictTransport == .subdomains)
        #expect(site.delivery.securityContacts == ["mailto:a@b.ma", "tel:+212-500-000000"])
        #expect(site.delivery.securityExpires?.value == PartialDate("2027-01-31"))
    }

    @Test func `a site without languages is none, without a base URL or a name it is one`() throws {
        let start = "languages: [{ code: fr, name: Français }]\n"
        let nowhere = "base-url: https://master.example/\n"
        #expect(SiteFileParser.parse(MarkedText(nowhere).file).0 == nil)
        #expect(SiteFileParser.parse(MarkedText(start).file).0?.languages.count == 1)
        let whole = start + "base-url: https://master.example/\n"
        let least = try #require(SiteFileParser.parse(MarkedText(whole).file).0)
        #expect(least.missingLanguage == .omit)
        #expect(least.delivery.strictTransport == .host)
        #expect(least.delivery.securityContacts == [])
    }

    @Test func `sources are read in the order of the file`() throws {
        let text = MarkedText(
            """
            telquel-2021-06-25:
              publisher: TelQuel (avec MAP)
              title: Un master
              description: { fr: Article, en: Article }
              date: 2021-06-25
              address: https://telquel.ma/a
              language: fr
            ①map-2021: { publisher: MAP, description: { fr: Dépêche, en: Dispatch }, language: fr }
            """,
            path: "Content/sources.yml"
        )
        let (sources, diagnostics) = SourcesParser.parse(text.file, languages: Sample.languages)
        #expect(diagnostics == [])
        try #require(sources.count == 2)
        #expect(sources.map(\.id) == ["telquel-2021-06-25", "map-2021"])
        #expect(sources[0].publisher == "TelQuel (avec MAP)")
        #expect(sources[0].title == "Un master")
        #expect(sources[0].date?.description == "2021-06-25")
        #expect(sources[0].address == "https://telquel.ma/a")
        #expect(sources[0].language == Sample.french)
        #expect(sources[1].description[Sample.english] == "Dispatch")
        #expect(sources[1].title == nil)
        #expect(text.place(sources[1].location) == "①")
    }

    @Test func `a source with a missing key is a source all the same`() {
        let text = MarkedText("map-2021: { language: fr }\n")
        #expect(SourcesParser.parse(text.file, languages: Sample.languages).0.count == 1)
    }

    @Test func `a file with nothing in it has no sources`() {
        let parsed = SourcesParser.parse(MarkedText("# rien\n").file, languages: Sample.languages)
        #expect(parsed.0 == [])
        #expect(parsed.1 == [])
    }

    @Test func `a YAML file may begin with its document mark`() {
        let text = MarkedText(
            "# sources\n---\nmap: { publisher: MAP, description: { fr: a, en: b }, language: fr }\n"
        )
        #expect(text.sourcesFaults() == [])
    }
}
