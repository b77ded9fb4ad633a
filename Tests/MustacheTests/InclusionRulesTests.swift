import Diagnostics
import Testing

@testable import Mustache

@Suite struct InclusionRulesTests {
    @Test func `a partial or parent that is missing is reported where it is named`() {
        let page = MarkedText("{{> ①partials/crad②}}\n{{< ③x④ }}{{/ x }}")
        let card = MarkedText("")
        let found = TemplateLibrary.compile([page.source("page"), card.source("partials/card")])
        #expect(found.library.names == ["page", "partials/card"])
        #expect(found.library.contains("partials/card"))
        #expect(!found.library.contains("partials/crad"))
        #expect(
            found.diagnostics == [
                Diagnostic(
                    .error,
                    "P509",
                    Phrase(
                        fr: "aucun gabarit ne s’appelle « partials/crad »",
                        en: "no template is called “partials/crad”"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: .didYouMean("partials/cardx", among: ["partials/card"])
                ),
                Diagnostic(
                    .error,
                    "P509",
                    Phrase(fr: "aucun gabarit ne s’appelle « x »", en: "no template is called “x”"),
                    at: page.location("③", "④", in: "page.mustache")
                ),
            ]
        )
    }

    @Test func `two templates of one name are reported, and the first is kept`() {
        let found = TemplateLibrary.compile([
            TemplateSource(name: "card", file: "a/card.mustache", text: Array("1".utf8)),
            TemplateSource(name: "card", file: "b/card.mustache", text: Array("2".utf8)),
        ])
        #expect(
            found.diagnostics == [
                Diagnostic(
                    .error,
                    "P508",
                    Phrase(
                        fr: "un seul gabarit s’appelle « card »",
                        en: "only one template is called “card”"
                    ),
                    at: Diagnostics.SourceLocation(file: "b/card.mustache"),
                    notes: [
                        .init(
                            Phrase(fr: "l’autre est ici", en: "the other is here"),
                            at: Diagnostics.SourceLocation(file: "a/card.mustache")
                        )
                    ]
                )
            ]
        )
        var output: [UInt8] = []
        _ = found.library.render("card", Record(RecordShape("page", []), []), into: &output)
        #expect(output == Array("1".utf8))
    }

    @Test func `what replaces a block that is nowhere in the parent is reported`() {
        let page = MarkedText("{{<base}}{{$①mian②}}{{/mian}}{{$deep}}{{/deep}}{{/base}}")
        let base = MarkedText("{{$main}}{{/main}}{{>inner}}")
        let inner = MarkedText("{{#x}}{{$deep}}{{/deep}}{{/x}}")
        let found = TemplateLibrary.compile([
            page.source("page"), base.source("base"), inner.source("inner"),
        ])
        #expect(
            found.diagnostics == [
                Diagnostic(
                    .error,
                    "P512",
                    Phrase(
                        fr: "le gabarit « base » n’a pas de bloc « mian »",
                        en: "the template “base” has no block “mian”"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: .didYouMean("mainx", among: ["main"])
                )
            ]
        )
    }

    @Test func `a circle of templates that nothing ends is reported at each of its tags`() {
        let one = MarkedText("①{{> two}}②")
        let two = MarkedText("{{#x}}{{> two}}{{/x}}{{$b}}{{> two}}{{/b}}③{{< one}}④{{/one}}")
        let found = TemplateLibrary.compile([one.source("one"), two.source("two")])
        #expect(
            found.diagnostics == [
                Diagnostic(
                    .error,
                    "P513",
                    Phrase(
                        fr: "« two » mène ici de nouveau : "
                            + "un gabarit ne s’inclut lui-même que dans une section",
                        en: "“two” leads here again: "
                            + "a template includes itself only within a section"
                    ),
                    at: one.location("①", "②", in: "one.mustache")
                ),
                Diagnostic(
                    .error,
                    "P513",
                    Phrase(
                        fr: "« one » mène ici de nouveau : "
                            + "un gabarit ne s’inclut lui-même que dans une section",
                        en: "“one” leads here again: "
                            + "a template includes itself only within a section"
                    ),
                    at: two.location("③", "④", in: "two.mustache")
                ),
            ]
        )
    }
}
