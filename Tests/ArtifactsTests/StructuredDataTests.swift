import Artifacts
import Foundation
import SiteModel
import Testing

@Suite struct StructuredDataTests {
    private static let root = "https://host.example/p/"

    private func sample(
        _ schema: String,
        _ fields: [FieldDefinition],
        _ values: [(String, FieldValue)],
        title: String = "L'essai",
        date: String? = nil
    ) -> SampleSite {
        var sample = SampleSite()
        let type = SampleSite.type("sort", schema, fields)
        sample.types = [type]
        for language in ["fr", "en"] {
            sample.pages.append(
                SampleSite.page("a/b", language, title, type: type, date: date, fields: values)
            )
        }
        return sample
    }

    @Test(arguments: ["2021", "2021-06", "2021-06-25", "2021-06-25T09:00+01:00"])
    func `a date keeps its precision`(date: String) throws {
        let sample = sample(
            "Event",
            [SampleSite.field("starts", .fact(.date), schema: "startDate")],
            [("starts", .known(try .day(date)))]
        )
        #expect(try sample.graph(of: "a/b")["Event"]?["startDate"] as? String == date)
    }

    @Test func `what is to be announced or disputed is left out`() throws {
        let claim = Fact.Claim(value: .text("Ifrane"), sources: [])
        let fields = ["one", "two", "three"].map {
            SampleSite.field($0, .fact(.text), schema: $0 + "Term")
        }
        let sample = sample(
            "Course",
            fields,
            [
                ("one", try .tba("2026-11-22")),
                ("two", .fact(.disputed([claim, claim], note: nil))),
                ("three", .known(.text("L'un"))),
            ]
        )
        let course = try #require(try sample.graph(of: "a/b")["Course"])
        #expect(
            Set(course.keys) == ["@type", "@id", "name", "url", "mainEntityOfPage", "threeTerm"]
        )
        #expect(course["threeTerm"] as? String == "L’un")
    }

    @Test func `values are written as their kinds are`() throws {
        let unit = both("m²", "m²")
        let choice = FieldKind.Choice(name: "full", label: both("à plein temps", "full-time"))
        let offer = SampleSite.field("price", .money, schema: "price")
        let fields = [
            SampleSite.field("area", .number(unit: unit), schema: "size"),
            SampleSite.field("power", .number(unit: unit), schema: "property", as: "PropertyValue"),
            SampleSite.field("note", .text, schema: "property", as: "PropertyValue"),
            SampleSite.field("seats", .number(unit: nil), schema: "seats"),
            SampleSite.field("fee", .money, schema: "fee"),
            SampleSite.field("tuition", .group([offer]), schema: "offers", as: "Offer"),
            SampleSite.field("free", .flag, schema: "isFree"),
            SampleSite.field("lasts", .duration, schema: "lasts"),
            SampleSite.field("speaks", .list(.language), schema: "speaks"),
            SampleSite.field("mode", .choice([choice]), schema: "mode"),
            SampleSite.field("room", .text, schema: "location", as: "Place"),
            SampleSite.field("link", .webAddress, schema: "location", as: "VirtualLocation"),
            SampleSite.field("silent", .text),
        ]
        let duration = FieldValue.Duration(years: 1, months: 6, weeks: 0, days: 0, hours: 0)
        let money = FieldValue.Money(amount: "075000.50", currency: "MAD")
        let sample = sample(
            "Place",
            fields,
            [
                ("area", .number("2000")), ("power", .number("03.5")), ("note", .text("Oui")),
                ("seats", .number("7")), ("fee", .money(money)),
                ("tuition", .group([FieldValue.NamedValue(name: "price", value: .money(money))])),
                ("free", .flag(true)), ("lasts", .duration(duration)),
                ("speaks", .list([.language(Language("fr")), .language(Language("ar"))])),
                ("mode", .choice("full")), ("room", .text("Salle 1")),
                ("link", .webAddress("https://live.example/")), ("silent", .text("rien")),
            ]
        )
        let place = try #require(try sample.graph(of: "a/b")["Place"])
        let text = String(
            decoding: try JSONSerialization.data(
                withJSONObject: place.filter {
                    !["@id", "url", "mainEntityOfPage"].contains($0.key)
                },
                options: [.sortedKeys, .withoutEscapingSlashes]
            ),
            as: UTF8.self
        )
        #expect(
            text == """
                {"@type":"Place","fee":{"@type":"MonetaryAmount","currency":"MAD","value":75000.5},\
                "isFree":true,"lasts":"P1Y6M","location":[{"@type":"Place","address":"Salle 1","name":"Salle 1"},\
                {"@type":"VirtualLocation","url":"https://live.example/"}],"mode":"à plein temps",\
                "name":"L’essai","offers":{"@type":"Offer","price":75000.5,"priceCurrency":"MAD"},\
                "property":[{"@type":"PropertyValue","name":"Champ power","unitText":"m²","value":3.5},\
                {"@type":"PropertyValue","name":"Champ note","value":"Oui"}],"seats":7,\
                "size":{"@type":"QuantitativeValue","unitText":"m²","value":2000},\
                "speaks":["fr","ar"]}
                """
        )
    }

    @Test func `a thing is the same in all languages, a work is another one in each`() throws {
        let thing = sample("Place", [], [])
        for language in ["fr", "en"] {
            let graph = try thing.graph(of: "a/b", in: language)
            #expect(graph["Place"]?["@id"] as? String == Self.root + "#a/b")
            #expect(
                graph["WebPage"]?["@id"] as? String == Self.root + "\(language)/a/b/#page"
            )
        }
        let news = sample("NewsArticle", [], [], date: "2021-06-25")
        let french = try #require(try news.graph(of: "a/b")["NewsArticle"])
        let english = try #require(try news.graph(of: "a/b", in: "en")["NewsArticle"])
        let (fr, en) = (Self.root + "fr/a/b/#article", Self.root + "en/a/b/#article")
        #expect(french["@id"] as? String == fr)
        #expect(french["workTranslation"] as? [String: String] == ["@id": en])
        #expect(english["translationOfWork"] as? [String: String] == ["@id": fr])
        #expect(english["inLanguage"] as? String == "en")
        #expect(french["datePublished"] as? String == "2021-06-25")
    }

    @Test func `a headline has 110 characters at most`() throws {
        let long = String(repeating: "douze lettres ", count: 9)
        let sample = sample("NewsArticle", [], [], title: long)
        let headline = try #require(
            try sample.graph(of: "a/b")["NewsArticle"]?["headline"] as? String
        )
        #expect(
            headline == Array(repeating: "douze lettres", count: 7).joined(separator: " ")
                + " douze…"
        )
    }

    @Test func `the site speaks for itself as long as no publisher is named`() throws {
        var sample = sample("NewsArticle", [], [])
        #expect(try sample.graph(of: "a/b")["Organization"]?["name"] as? String == "Le portail")
        sample.publisher = both("Nous", "Us")
        #expect(
            try sample.graph(of: "a/b", in: "en")["Organization"]?["name"] as? String == "Us"
        )
    }

    @Test func `breadcrumbs lead from the home page to the page`() throws {
        var sample = sample("Place", [], [])
        sample.strings = ["home": ("Accueil", "Home")]
        sample.pages.append(SampleSite.page("a", "fr", "Lieux"))
        let list = try #require(
            try sample.graph(of: "a/b")["BreadcrumbList"]?["itemListElement"] as? [[String: Any]]
        )
        #expect(list.map { $0["position"] as? Int } == [1, 2, 3])
        #expect(list.map { $0["name"] as? String } == ["Accueil", "Lieux", "L’essai"])
        #expect(
            list.map { $0["item"] as? String }
                == ["fr/", "fr/a/", "fr/a/b/"].map { Self.root + $0 }
        )
    }

    @Test func `there is a search action where there is a search page`() throws {
        var sample = SampleSite()
        #expect(try sample.graph(of: "")["WebSite"]?["potentialAction"] == nil)
        sample.pages.append(SampleSite.page("find", "fr", "Recherche"))
        #expect(try sample.graph(of: "")["WebSite"]?["potentialAction"] == nil)
        sample.search = "find"
        let action = try #require(
            try sample.graph(of: "")["WebSite"]?["potentialAction"] as? [String: Any]
        )
        #expect(
            (action["target"] as? [String: String])?["urlTemplate"]
                == Self.root + "fr/find/?q={search_term_string}"
        )
    }

    @Test
    func `questions are the headings that ask, answers what follows, with absolute addresses`()
        throws
    {
        var sample = SampleSite()
        sample.pages.append(SampleSite.page("faq", "fr", "Questions", schema: "FAQPage"))
        sample.texts["fr/faq/"] = """
            <h2 id="intro">Le master</h2>
            <p>Avant.</p>
            <h3 id="quoi">Qu’est-ce\u{202F}?</h3>
            <p>Un <em class="x">master</em><sup class="footnote-ref"><a href="#source_a">1</a></sup> &amp; \
            <a href="/p/fr/?a=1&amp;b=2">plus</a>.</p>
            <table><tr><td>ici</td></tr></table>
            <h2 id="fin">Fin</h2>
            <p>Rien.</p>
            <h3 id="vide">Vide ?</h3>
            <h3 id="ou">Où ?</h3><p><a href="#quoi">Là</a>.</p>
            """
        let questions = try #require(
            try sample.graph(of: "faq")["FAQPage"]?["mainEntity"] as? [[String: Any]]
        )
        #expect(questions.map { $0["name"] as? String } == ["Qu’est-ce\u{202F}?", "Où ?"])
        #expect(
            questions.map { ($0["acceptedAnswer"] as? [String: String])?["text"] } == [
                """
                <p>Un <em>master</em> &amp; \
                <a href="https://host.example/p/fr/?a=1&amp;b=2">plus</a>.</p>
                ici
                """,
                "<p><a href=\"https://host.example/p/fr/faq/#quoi\">Là</a>.</p>",
            ]
        )
    }

    @Test func `a page that search engines do not keep has no graph`() throws {
        var sample = SampleSite()
        sample.notFound = "lost"
        sample.pages.append(SampleSite.page("lost", "fr", "Perdu"))
        let contents = try sample.contents
        let page = try #require(contents.site.page(PageID("lost"), in: Language("fr")))
        let data = StructuredData(of: contents.site, strings: contents.strings)
        #expect(data.graph(of: page, in: RenderedText()) == [])
    }
}
