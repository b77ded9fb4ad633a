import Diagnostics
import SiteModel
import Templating
import Testing

struct TemplateDiagnosticsTests {
    @Test func `a site without templates misses two`() throws {
        var site = SmallSite()
        site.templates = [:]
        let (templates, diagnostics) = try site.made()
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P530",
                    Phrase(
                        fr: "tout site a un gabarit « languages »",
                        en: "every site has a template “languages”"
                    ),
                    at: whole("Templates/languages.mustache")
                ),
                Diagnostic(
                    .error,
                    "P530",
                    Phrase(
                        fr: "tout site a un gabarit « page »",
                        en: "every site has a template “page”"
                    ),
                    at: whole("Templates/page.mustache")
                ),
            ]
        )
        #expect(templates.languageChoice().html == [])
    }

    @Test func `a page names a template that exists`() throws {
        var site = SmallSite()
        let named = Located("pgae", at: place("Content/a/fr.md", line: 4))
        // One language file speaks for all.
        site.pages += [
            SmallSite.page("a", "fr", "A", template: named),
            SmallSite.page("a", "en", "A", template: named),
        ]
        #expect(
            try site.made().diagnostics == [
                Diagnostic(
                    .error,
                    "P531",
                    Phrase(
                        fr: """
                            le gabarit « pgae » n’existe pas : il serait dans \
                            « Templates/pgae.mustache »
                            """,
                        en: "there is no template “pgae”: it would be “Templates/pgae.mustache”"
                    ),
                    at: named.location,
                    suggestion: Phrase(
                        fr: "vouliez-vous dire « page » ?",
                        en: "did you mean “page”?"
                    )
                )
            ]
        )
    }

    @Test func `two assets with one name in templates are an error`() throws {
        var site = SmallSite()
        site.assets = ["a-b.css": "/a-b.css", "a/b.css": "/a/b.css"]
        #expect(
            try site.made().diagnostics == [
                Diagnostic(
                    .error,
                    "P532",
                    Phrase(
                        fr: "un seul fichier s’appelle « assets.a-b-css » dans les gabarits",
                        en: "only one file is called “assets.a-b-css” in templates"
                    ),
                    at: whole("Templates/assets/a/b.css"),
                    notes: [
                        Diagnostic.Note(
                            Phrase(fr: "l’autre est ici", en: "the other is here"),
                            at: whole("Templates/assets/a-b.css")
                        )
                    ]
                )
            ]
        )
    }

    @Test func `a flag needs words`() throws {
        var site = SmallSite()
        site.types = [SmallSite.type("course", ["online": .fact(.flag)])]
        site.strings.append(("yes", both("Oui", "Yes")))
        #expect(
            try site.made().diagnostics == [
                Diagnostic(
                    .error,
                    "P533",
                    Phrase(
                        fr: "la clé « no » dit la valeur du champ « online »",
                        en: "the key “no” is missing: pages print it for the field “online”"
                    ),
                    at: whole("Templates/strings.yml")
                )
            ]
        )
    }
}
