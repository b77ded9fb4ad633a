import SiteModel
import Testing

struct FactViewTests {
    /// What the list of facts shows of one field.
    private func value(
        _ kind: FieldKind,
        _ value: FieldValue,
        in language: String = "fr"
    ) throws -> String {
        var site = SmallSite()
        let type = SmallSite.type("course", ["it": kind])
        site.types = [type]
        site.pages += [
            SmallSite.page("a", "fr", "A", type: type, fields: ["it": value]),
            SmallSite.page("a", "en", "A", type: type, fields: ["it": value]),
            SmallSite.page("um6p", "fr", "L'UM6P & co"),
            SmallSite.page("uh2c", "en", "UH2C's page"),
        ]
        site.sources = [
            SmallSite.source("telquel", publisher: "TelQuel", address: "https://telquel.ma/?a&b"),
            SmallSite.source("map", publisher: "MAP"),
        ]
        return try site.printed(
            "{{#page.facts}}{{{value}}}{{/page.facts}}",
            of: "a",
            in: language
        )
    }

    private let here = place("Content/a/fr.md")

    @Test func `a text is set and escaped`() throws {
        #expect(try value(.text, .text("L'IA & le calcul")) == "L’IA &amp; le calcul")
    }

    @Test func `several values are a list, one stands by itself`() throws {
        #expect(
            try value(.list(.text), .list([.text("A"), .text("B")]))
                == "<ul><li>A</li><li>B</li></ul>"
        )
        #expect(try value(.list(.text), .list([.text("A")])) == "A")
    }

    @Test func `a date is machine-readable`() throws {
        let date = try #require(PartialDate("2021-06-01"))
        #expect(
            try value(.date, .date(date))
                == "<time datetime=\"2021-06-01\">1<sup>er</sup>\u{A0}juin 2021</time>"
        )
        #expect(
            try value(.date, .date(date), in: "en")
                == "<time datetime=\"2021-06-01\">1 June 2021</time>"
        )
    }

    @Test func `a number is grouped and has its unit`() throws {
        let kind = FieldKind.number(unit: both("cœurs", "cores"))
        #expect(try value(kind, .number("71232")) == "71\u{202F}232\u{A0}cœurs")
        #expect(try value(kind, .number("71232"), in: "en") == "71,232\u{A0}cores")
    }

    @Test func `a duration is said in words`() throws {
        let duration = FieldValue.Duration(years: 2, months: 0, weeks: 0, days: 0, hours: 0)
        #expect(try value(.duration, .duration(duration)) == "2 ans")
        #expect(try value(.duration, .duration(duration), in: "en") == "2 years")
    }

    @Test func `a language is named in the language of the page`() throws {
        #expect(try value(.language, .language(Language("en"))) == "anglais")
    }

    @Test func `a choice prints its label`() throws {
        let press = FieldKind.Choice(name: "press", label: both("Communiqué", "Press release"))
        #expect(try value(.choice([press]), .choice("press")) == "Communiqué")
    }

    @Test func `a reference leads to the page`() throws {
        let id = Located(PageID("um6p"), at: here)
        #expect(
            try value(.reference(type: "page"), .reference(id))
                == "<a href=\"/portal/fr/um6p/\">L’UM6P &amp; co</a>"
        )
    }

    @Test func `a reference to a page of another language says so`() throws {
        let id = Located(PageID("uh2c"), at: here)
        #expect(
            try value(.reference(type: "page"), .reference(id))
                == "<a href=\"/portal/en/uh2c/\" hreflang=\"en\" lang=\"en\">UH2C’s page</a>"
        )
    }

    @Test func `ways to reach someone are links`() throws {
        #expect(
            try value(.webAddress, .webAddress("https://www.um6p.ma/"))
                == "<a href=\"https://www.um6p.ma/\">www.um6p.ma</a>"
        )
        #expect(
            try value(.webAddress, .webAddress("https://www.um6p.ma/a/?b&c"))
                == "<a href=\"https://www.um6p.ma/a/?b&amp;c\">www.um6p.ma/a/?b&amp;c</a>"
        )
        #expect(
            try value(.email, .email("info@um6p.ma"))
                == "<a href=\"mailto:info@um6p.ma\">info@um6p.ma</a>"
        )
        #expect(
            try value(.telephone, .telephone("+212 525 07 31 00"))
                == """
                <a href="tel:+212525073100">+212\u{A0}525\u{A0}07\u{A0}31\u{A0}00</a>
                """
        )
    }

    @Test func `a source is named by its publisher`() throws {
        #expect(
            try value(.source, .source(Located("telquel", at: here)))
                == "<a href=\"https://telquel.ma/?a&amp;b\">TelQuel</a>"
        )
        #expect(try value(.source, .source(Located("map", at: here))) == "MAP")
    }

    @Test func `a group that is a fact is a list of terms`() throws {
        let group = FieldKind.group([SmallSite.field("city", .text)])
        let city = FieldValue.NamedValue(name: "city", value: .text("Ben Guerir"))
        #expect(
            try value(.fact(group), SmallSite.known(.group([city])))
                == "<dl><dt>L’city</dt><dd>Ben Guerir</dd></dl>"
        )
    }

    @Test func `Markdown and groups that are no facts have their own places`() throws {
        let city = FieldValue.NamedValue(name: "city", value: .text("Ben Guerir"))
        #expect(try value(.group([SmallSite.field("city", .text)]), .group([city])) == "")
        #expect(try value(.markdown, .markdown(Located("a", at: here))) == "")
        #expect(
            try value(.fact(.markdown), SmallSite.known(.markdown(Located("a", at: here))))
                == "<p>a</p>"
        )
    }
}
