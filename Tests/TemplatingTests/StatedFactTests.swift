import SiteModel
import Testing

struct StatedFactTests {
    private let type = SmallSite.type(
        "course",
        ["year": .fact(.text), "city": .text, "cores": .fact(.number(unit: nil))]
    )

    private func site(_ fields: KeyValuePairs<String, FieldValue>) -> SmallSite {
        var site = SmallSite()
        site.types = [type]
        site.sources = [
            SmallSite.source("a", publisher: "L'A"), SmallSite.source("b", publisher: "B"),
        ]
        site.pages.append(
            SmallSite.page("p", "fr", "P", type: type, sources: ["b", "a"], fields: fields)
        )
        return site
    }

    @Test func `a known fact names its sources by their place on the page`() throws {
        let site = site(["year": SmallSite.known(.text("2021-2022"), "a", "b")])
        let template = """
            {{#page.facts}}{{name}} {{label}}: {{#is-known}}{{{value}}}{{/is-known}}\
            {{#sources}} [{{number}} {{publisher}} #{{anchor}} {{id}}]{{/sources}}{{/page.facts}}
            """
        #expect(
            try site.printed(template, of: "p")
                == "year L’year: 2021-2022 [2 L’A #source_a a] [1 B #source_b b]"
        )
    }

    @Test func `a fact to be announced prints no value`() throws {
        let day = try #require(PartialDate("2026-11-22"))
        let site = site([
            "year": .fact(.toBeAnnounced(lastChecked: day)), "city": .text("Ben Guerir"),
        ])
        let template = """
            {{#page.unknown-facts}}{{label}}:{{{value}}}{{#is-tba}}{{#checked}}{{words}}{{/checked}}\
            {{/is-tba}}{{/page.unknown-facts}}
            """
        #expect(try site.printed(template, of: "p") == "L’year:22\u{A0}novembre 2026")
    }

    @Test func `facts to be announced stand under the day when they were last looked for`() throws {
        var site = SmallSite()
        let type = SmallSite.type(
            "course",
            ["a": .fact(.text), "b": .fact(.text), "c": .fact(.text), "d": .fact(.text)]
        )
        let early = FieldValue.fact(
            .toBeAnnounced(lastChecked: try #require(PartialDate("2026-11-22")))
        )
        let late = FieldValue.fact(
            .toBeAnnounced(lastChecked: try #require(PartialDate("2026-11-29")))
        )
        site.types = [type]
        site.pages.append(
            SmallSite.page(
                "p",
                "fr",
                "P",
                type: type,
                fields: ["a": early, "b": late, "c": SmallSite.known(.text("x")), "d": early]
            )
        )
        let template = """
            {{#page.unknown-by-day}}{{#checked}}{{iso}}{{/checked}}:\
            {{#facts}} {{label}}{{/facts}}; {{/page.unknown-by-day}}
            """
        #expect(try site.printed(template, of: "p") == "2026-11-29: L’b; 2026-11-22: L’a L’d; ")
    }

    @Test func `a disputed fact has every claim with its sources`() throws {
        let here = place("Content/p/fr.md")
        let claims = [
            Fact.Claim(value: .number("71232"), sources: [Located("a", at: here)]),
            Fact.Claim(value: .number("69000"), sources: [Located("b", at: here)]),
        ]
        let site = site(["cores": .fact(.disputed(claims, note: "L'écart"))])
        let template = """
            {{#page.facts}}{{#is-disputed}}{{#claims}}{{{value}}}\
            {{#sources}} {{publisher}}{{/sources}};{{/claims}}\
            {{#has-note}} {{note}}{{/has-note}}{{/is-disputed}}{{/page.facts}}
            """
        #expect(
            try site.printed(template, of: "p")
                == "71\u{202F}232 L’A;69\u{202F}000 B; L’écart"
        )
    }

    @Test func `facts stand in the order of the type, those not given are absent`() throws {
        let site = site(["city": .text("Ben Guerir"), "cores": SmallSite.known(.number("8"), "a")])
        let template = """
            {{#page.facts}}{{name}} {{/page.facts}}\
            {{^page.has-unknown-facts}}all known{{/page.has-unknown-facts}}
            """
        #expect(try site.printed(template, of: "p") == "city cores all known")
    }
}
