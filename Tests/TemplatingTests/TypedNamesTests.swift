import Diagnostics
import SiteModel
import Templating
import Testing

/// Templates are checked against what content types, site.yml and strings.yml declare.
struct TypedNamesTests {
    private func site(_ fields: KeyValuePairs<String, FieldKind>) -> SmallSite {
        var site = SmallSite()
        site.types = [SmallSite.type("course", fields)]
        return site
    }

    @Test func `a field that a type gains can be printed`() throws {
        var site = site(["city": .text])
        site.templates["course.mustache"] = "{{page.labels.campus}}: {{page.fields.campus}}"
        #expect(try site.made().diagnostics.map(\.code) == ["P521", "P521"])

        let type = SmallSite.type("course", ["city": .text, "campus": .text])
        site.types = [type]
        site.pages.append(
            SmallSite.page("a", "fr", "A", type: type, fields: ["campus": .text("Ben Guerir")])
        )
        #expect(try site.printed("", of: "a") == "L’campus: Ben Guerir")
    }

    @Test func `a name that a page cannot have is found with its place`() throws {
        var site = site(["city": .text])
        site.templates["course.mustache"] = "A\n  {{page.fields.citty}}"
        #expect(
            try site.made().diagnostics == [
                Diagnostic(
                    .error,
                    "P521",
                    Phrase(
                        fr: "pas de valeur « citty » dans « page.fields »",
                        en: "no value “citty” in “page.fields”"
                    ),
                    at: Diagnostics.SourceLocation(
                        file: "Templates/course.mustache",
                        start: SourcePosition(line: 2, column: 17),
                        end: SourcePosition(line: 2, column: 22)
                    ),
                    suggestion: Phrase(
                        fr: "vouliez-vous dire « city » ?",
                        en: "did you mean “city”?"
                    )
                )
            ]
        )
    }

    @Test func `the template of pages may only use what every type has`() throws {
        var site = site(["city": .text])
        site.templates["page.mustache"] = "{{page.fields.city}}"
        // The type “course” has the field, the type “page” does not.
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “city” in “page.fields”"]
        )
    }

    @Test func `what is wrong in a partial of several templates is told once`() throws {
        var site = site(["city": .text])
        site.templates["page.mustache"] = "{{>fields}}"
        site.templates["course.mustache"] = "{{>fields}}"
        site.templates["partials/fields.mustache"] = "{{page.titel}}"
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “titel” in “page”"]
        )
    }

    @Test func `a template that front matter names may name what pages of any type have`() throws {
        var site = site(["city": .text])
        site.templates["wide.mustache"] =
            "({{page.fields.city}}{{page.labels.city}}{{page.fields.cty}})"
        #expect(try site.made().diagnostics == [])
        let named = Located("wide", at: place("Content/a/fr.md"))
        site.pages.append(SmallSite.page("a", "fr", "A", template: named))
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “cty” in “page.fields”"]
        )
        site.templates["wide.mustache"] = "({{page.fields.city}}{{page.labels.city}})"
        #expect(try site.printed("", of: "a") == "()")
    }

    @Test func `a type without a template is printed by that of pages, and by its parts`() throws {
        var site = SmallSite()
        let page = SmallSite.type("page", ["lead": .text])
        let course = SmallSite.type("course", ["city": .text, "stops": .list(.text)])
        site.types = [course, page]
        let template = "{{#page.fields.lead}}{{.}}{{/page.fields.lead}}{{> part}}"
        site.templates["page.mustache"] = template
        site.templates["partials/part.mustache"] =
            "{{page.fields.city}}{{#page.fields.has-stops}}!{{/page.fields.has-stops}}"
        #expect(try site.made().diagnostics == [])
        site.pages.append(
            SmallSite.page("a", "fr", "A", type: course, fields: ["city": .text("Ifrane")])
        )
        #expect(try site.printed(template, of: "a") == "Ifrane")
        site.templates["course.mustache"] = "{{page.fields.lead}}"
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “lead” in “page.fields”"]
        )
    }

    @Test(arguments: [
        "{{strings.moer}}", "{{assets.style-css}}", "{{#menus.man}}{{/menus.man}}",
        "{{#sections.nwes}}{{/sections.nwes}}", "{{page.titel}}", "{{{page.title}}}",
        "{{page.body}}",
    ])
    func `a name or a tag that cannot print is an error`(tag: String) throws {
        var site = SmallSite()
        site.templates["page.mustache"] = tag
        #expect(try site.made().diagnostics.count == 1)
    }

    @Test func `the root page has names of its own`() throws {
        var site = SmallSite()
        site.templates["languages.mustache"] = "{{page.title}}"
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “page” in “languages”"]
        )
    }
}
