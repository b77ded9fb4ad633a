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

    @Test func `a template that front matter names is checked with the types of its pages`() throws
    {
        var site = site(["city": .text])
        site.templates["wide.mustache"] = "{{page.fields.city}}"
        #expect(try site.made().diagnostics == [])
        let named = Located("wide", at: place("Content/a/fr.md"))
        site.pages.append(SmallSite.page("a", "fr", "A", template: named))
        #expect(
            try site.made().diagnostics.map(\.message.english)
                == ["no value “city” in “page.fields”"]
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
