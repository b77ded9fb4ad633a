import Diagnostics
import SiteModel
import Templating
import Testing

/// What a page gathers from all others: known facts, dates; and the press releases of pages.
struct GatheredViewTests {
    private func site() throws -> SmallSite {
        var site = SmallSite()
        let type = ContentType(
            name: "item",
            label: both("a", "b"),
            section: PageID("items"),
            schemaType: "Place",
            fields: [
                field("opened", .fact(.date), .date), field("size", .fact(.text)),
                field("colour", .fact(.text)),
            ],
            isOnFactSheet: true
        )
        let place = SourceLocation(file: "Content/fr.md")
        func known(_ value: FieldValue, _ source: String) -> FieldValue {
            .fact(.known(value, sources: [Located(source, at: place)]))
        }
        site.types = [type]
        site.sources = ["one", "two", "three"].map { SmallSite.source($0, publisher: $0) }
        let checked = try #require(PartialDate("2026-11-22"))
        site.pages += [
            SmallSite.page("items", "fr", "Choses"),
            SmallSite.page(
                "items/b",
                "fr",
                "Beta",
                type: type,
                fields: [
                    "opened": known(.date(try #require(PartialDate("2020-05-01"))), "two"),
                    "size": known(.text("grand"), "one"),
                    "colour": .fact(.toBeAnnounced(lastChecked: checked)),
                ]
            ),
            SmallSite.page(
                "items/a",
                "fr",
                "Alpha",
                type: type,
                fields: ["opened": known(.date(try #require(PartialDate("2020"))), "three")]
            ),
        ]
        site.templates["item.mustache"] = ""
        return site
    }

    private func field(
        _ name: String,
        _ kind: FieldKind,
        _ role: CalendarRole? = nil
    ) -> FieldDefinition {
        FieldDefinition(
            name: name,
            kind: kind,
            isRequired: false,
            isShared: true,
            label: both("Le \(name)", "The \(name)"),
            help: nil,
            schemaTerm: nil,
            calendarRole: role
        )
    }

    @Test func `the fact sheet shows what is known, under the page’s own numbering of sources`()
        throws
    {
        let template = """
            {{#fact-sheet.item}}{{title}}:{{#known-facts}} {{label}} {{{value}}}\
            {{#sources}}[{{number}}]{{/sources}};{{/known-facts}} {{/fact-sheet.item}}\
            {{#page.other-sources}}{{id}} {{/page.other-sources}}
            """
        #expect(
            try site().printed(template, of: "news") == """
                Alpha: Le opened <time datetime="2020">2020</time>[1]; \
                Beta: Le opened <time datetime="2020-05-01">1<sup>er</sup>\u{A0}mai 2020</time>[2]; \
                Le size grand[3]; three two one \

                """
        )
    }

    @Test func `the chronology goes from the earliest, dates as precise as they are`() throws {
        let template = """
            {{#chronology}}{{#when}}{{iso}}{{/when}} {{title}} {{label}}\
            {{#is-in-calendar}} in calendar{{/is-in-calendar}}; {{/chronology}}{{#site.calendar}}{{address}}{{/site.calendar}}
            """
        #expect(
            try site().printed(template, of: "news") == """
                2020 Alpha Le opened; 2020-05-01 Beta Le opened in calendar; \
                /portal/fr/calendar.ics
                """
        )
    }

    @Test func `a comparison asks each page below for the same facts, and cites their sources`()
        throws
    {
        let template = """
            {{#comparison.item}}{{title}}:{{#facts.size}} {{{value}}}\
            {{#sources}}[{{number}}]{{/sources}}{{/facts.size}}\
            {{^facts.size}} not given{{/facts.size}}\
            {{#facts.colour}}{{#is-tba}} {{label}}?{{/is-tba}}{{/facts.colour}}; \
            {{/comparison.item}}{{#page.other-sources}}{{id}} {{/page.other-sources}}
            """
        #expect(
            try site().printed(template, of: "items") == """
                Alpha: not given; Beta: grand[3] Le colour?; three two one \

                """
        )
        #expect(try site().printed(template, of: "news") == "")
    }

    @Test func `a page that does not ask for them has the sources of its own text only`() throws {
        #expect(
            try site().printed("{{#page.other-sources}}{{id}}{{/page.other-sources}}", of: "news")
                == ""
        )
    }

    @Test func `a type has press releases where it has a template for them`() throws {
        var site = try site()
        site.templates["item-release.mustache"] = "<h1>{{page.title}}</h1>"
        site.templates["item.mustache"] =
            "{{#page.has-release}}{{page.release-address}}{{/page.has-release}}"
        let (templates, diagnostics) = try site.made()
        #expect(diagnostics == [])
        let made = try site.site()
        let page = try #require(made.page(PageID("items/a"), in: Language("fr")))
        let other = try #require(made.page(PageID("news"), in: Language("fr")))
        #expect(templates.release(of: page)?.path == page.route.path + "release.txt")
        #expect(templates.release(of: other) == nil)
        let release = templates.release(for: page, body: RenderedText()) { _ in [] }
        #expect(String(decoding: release.html, as: UTF8.self) == "<h1>Alpha</h1>")
        let document = templates.document(for: page, body: RenderedText()) { _ in [] }
        #expect(
            String(decoding: document.html, as: UTF8.self)
                == "/portal/" + page.route.path + "release.txt"
        )
    }

    @Test func `the template of a release names what its type has`() throws {
        var site = try site()
        site.templates["item-release.mustache"] = "{{page.fields.colur}}"
        let (_, diagnostics) = try site.made()
        #expect(diagnostics.map(\.location?.file) == ["Templates/item-release.mustache"])
    }
}
