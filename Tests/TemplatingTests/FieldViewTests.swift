import Diagnostics
import SiteModel
import Testing

struct FieldViewTests {
    private let here = place("Content/a/fr.md")

    private func printed(
        _ template: String,
        _ kind: FieldKind,
        _ value: FieldValue
    ) throws -> String {
        var site = SmallSite()
        let type = SmallSite.type("course", ["it": kind])
        site.types = [type]
        site.strings += [("yes", both("Oui", "Yes")), ("no", both("Non", "No"))]
        site.sources = [SmallSite.source("telquel", publisher: "TelQuel")]
        site.pages.append(SmallSite.page("a", "fr", "A", type: type, fields: ["it": value]))
        // The type of the other pages has no field “it”.
        site.templates["course.mustache"] = template
        return try site.printed("", of: "a")
    }

    @Test func `a text is text`() throws {
        #expect(
            try printed("{{page.fields.it}}", .text, .text("L'IA & lui")) == "L’IA &amp; lui"
        )
    }

    @Test func `Markdown is markup`() throws {
        #expect(
            try printed("{{{page.fields.it}}}", .markdown, .markdown(Located("a", at: here)))
                == "<p>a</p>"
        )
    }

    @Test func `a date is a record`() throws {
        let date = try #require(PartialDate("2021-06"))
        #expect(
            try printed(
                "{{#page.fields.it}}{{iso}} {{words}}{{/page.fields.it}}",
                .date,
                .date(date)
            )
                == "2021-06 juin 2021"
        )
    }

    @Test func `a number is text with its unit`() throws {
        let kind = FieldKind.number(unit: both("cœurs", "cores"))
        #expect(
            try printed("{{page.fields.it}}", kind, .number("71232.5"))
                == "71\u{202F}232,5\u{A0}cœurs"
        )
    }

    @Test func `a flag is a flag`() throws {
        let template =
            "{{#page.fields.it}}so{{/page.fields.it}}{{^page.fields.it}}not{{/page.fields.it}}"
        #expect(try printed(template, .flag, .flag(true)) == "so")
        #expect(try printed(template, .flag, .flag(false)) == "not")
    }

    @Test func `a language has its code and its name`() throws {
        #expect(
            try printed(
                "{{#page.fields.it}}{{code}} {{name}}{{/page.fields.it}}",
                .language,
                .language(Language("en"))
            ) == "en anglais"
        )
    }

    @Test func `an email address has its text and its address`() throws {
        #expect(
            try printed(
                "{{#page.fields.it}}{{text}} {{address}}{{/page.fields.it}}",
                .email,
                .email("info@um6p.ma")
            ) == "info@um6p.ma mailto:info@um6p.ma"
        )
    }

    @Test func `a source is a source`() throws {
        #expect(
            try printed(
                "{{#page.fields.it}}{{publisher}}{{^number}}, not cited{{/number}}{{/page.fields.it}}",
                .source,
                .source(Located("telquel", at: here))
            ) == "TelQuel, not cited"
        )
    }

    @Test func `a reference is a card`() throws {
        #expect(
            try printed(
                "{{#page.fields.it}}{{title}} {{address}}{{/page.fields.it}}",
                .reference(type: "page"),
                .reference(Located(PageID("news"), at: here))
            ) == "Actualités /portal/fr/actualites/"
        )
    }

    @Test func `a choice has its name and its label`() throws {
        let press = FieldKind.Choice(name: "press", label: both("Communiqué", "Press release"))
        #expect(
            try printed(
                "{{#page.fields.it}}{{name}} {{label}}{{/page.fields.it}}",
                .choice([press]),
                .choice("press")
            ) == "press Communiqué"
        )
    }

    @Test func `a list has one item for each value`() throws {
        #expect(
            try printed(
                "{{#page.fields.it}}<{{.}}>{{/page.fields.it}}",
                .list(.text),
                .list([.text("A"), .text("B")])
            ) == "<A><B>"
        )
    }

    @Test func `a list says whether it has anything, for what stands around it`() throws {
        let template = "{{#page.fields.has-it}}of {{/page.fields.has-it}}{{page.title}}"
        #expect(try printed(template, .list(.text), .list([.text("A")])) == "of A")
        #expect(try printed(template, .list(.text), .list([])) == "A")
    }

    @Test func `a group is a record of its fields`() throws {
        let kind = FieldKind.list(
            .group([SmallSite.field("city", .text), SmallSite.field("day", .date)])
        )
        let city = FieldValue.NamedValue(name: "city", value: .text("Ben Guerir"))
        #expect(
            try printed(
                "{{#page.fields.it}}{{city}}{{^day}}, no day{{/day}}{{/page.fields.it}}",
                kind,
                .list([.group([city])])
            ) == "Ben Guerir, no day"
        )
    }

    @Test func `a fact is a fact`() throws {
        #expect(
            try printed(
                "{{page.labels.it}}: {{#page.fields.it}}{{{value}}} {{#sources}}{{id}}{{/sources}}{{/page.fields.it}}",
                .fact(.text),
                SmallSite.known(.text("Oui"), "telquel")
            ) == "L’it: Oui telquel"
        )
    }

    @Test func `money has its words and its parts`() throws {
        let money = FieldValue.money(FieldValue.Money(amount: "75000", currency: "MAD"))
        #expect(
            try printed(
                "{{#page.fields.it}}{{words}} {{amount}} {{currency}}{{/page.fields.it}}",
                .money,
                money
            ) == "75\u{202F}000\u{A0}MAD 75000 MAD"
        )
        #expect(
            try printed("{{#page.facts}}{{{value}}}{{/page.facts}}", .money, money)
                == "75\u{202F}000\u{A0}MAD"
        )
    }

    @Test func `an instant is a date`() throws {
        let instant = try #require(PartialDate("2026-12-01T09:00+01:00"))
        #expect(
            try printed("{{#page.fields.it}}{{iso}}{{/page.fields.it}}", .dateTime, .date(instant))
                == "2026-12-01T09:00+01:00"
        )
    }

    @Test func `a picture has its address, its size and its words`() throws {
        let image = FieldValue.image(
            FieldValue.Image(
                file: Located("campus.jpg", at: here),
                alternative: Located("L'entrée \"nord\"", at: here),
                picture: FieldValue.Picture(
                    route: Route("media/a/campus.jpg"),
                    size: PictureSize(width: 30, height: 20)
                )
            )
        )
        #expect(
            try printed(
                "{{#page.fields.it}}{{address}} {{width}} {{height}} {{alt}}{{/page.fields.it}}",
                .image,
                image
            ) == "/portal/media/a/campus.jpg 30 20 L’entrée «\u{A0}nord\u{A0}»"
        )
        #expect(
            try printed(
                "{{#page.facts}}{{{value}}}{{/page.facts}}",
                .fact(.image),
                SmallSite.known(image)
            )
                == "<img src=\"/portal/media/a/campus.jpg\" alt=\"L’entrée «\u{A0}nord\u{A0}»\" width=\"30\" height=\"20\">"
        )
    }

    @Test func `a quotation in another language is set by that language's rules`() throws {
        let words = FieldDefinition(
            name: "words",
            kind: .text,
            isRequired: true,
            isShared: false,
            label: both("Propos", "Words"),
            help: nil,
            schemaTerm: nil,
            languageField: "tongue"
        )
        let group = FieldKind.group([words, SmallSite.field("tongue", .language)])
        func value(_ language: String) -> FieldValue {
            .group([
                FieldValue.NamedValue(name: "words", value: .text("It's \"new\".")),
                FieldValue.NamedValue(name: "tongue", value: .language(Language(language))),
            ])
        }
        let template = "{{#page.fields.it}}{{words}}{{/page.fields.it}}"
        #expect(try printed(template, group, value("en")) == "It’s “new”.")
        #expect(
            try printed(template, group, value("fr"))
                == "It’s «\u{A0}new\u{A0}»."
        )
        let facts = "{{#page.facts}}{{{value}}}{{/page.facts}}"
        #expect(
            try printed(facts, .fact(group), SmallSite.known(value("en")))
                == "<dl><dt>Propos</dt><dd><span lang=\"en\">It’s “new”.</span></dd><dt>L’tongue</dt><dd>anglais</dd></dl>"
        )
    }
}
