import Diagnostics
import Testing

@testable import Mustache

@Suite struct ShapeCheckTests {
    enum Shapes {
        static let link = RecordShape("link", [.init("address", .text), .init("label", .markup)])
        static let heading: RecordShape = RecordShape(
            "heading",
            [.init("text", .text), .init("headings", .list(.record(heading)))]
        )
        static let page = RecordShape(
            "page",
            [
                .init("title", .text),
                .init("body", .markup),
                .init("draft", .flag),
                .init("subtitle", .optional(.text)),
                .init("topics", .list(.text)),
                .init("links", .list(.record(link))),
                .init("home", .record(link)),
                .init("next", .optional(.record(link))),
                .init("headings", .list(.record(heading))),
            ]
        )
    }

    private func faults(_ templates: KeyValuePairs<String, MarkedText>) -> [Diagnostic] {
        let (library, syntax) = TemplateLibrary.compile(templates.map { $1.source($0) })
        #expect(syntax == [])
        return library.check("page", against: Shapes.page).diagnostics
    }

    @Test func `a template that names what is there is clean`() {
        let page = MarkedText(
            """
            {{title}}{{{body}}}{{&body}}{{subtitle}}{{home.address}}{{next.address}}{{{next.label}}}
            {{#draft}}{{title}}{{/draft}}{{^draft}}{{/draft}}{{#title}}{{.}}{{/title}}{{^title}}{{/title}}
            {{#topics}}{{.}} {{title}}{{/topics}}{{^topics}}{{/topics}}{{#body}}{{{.}}}{{/body}}
            {{#links}}{{address}}{{{label}}}{{title}}{{/links}}{{#next}}{{address}}{{/next}}{{^next}}{{/next}}
            {{#home}}{{address}}{{/home}}{{^next.address}}{{/next.address}}{{#headings}}{{> heading}}{{/headings}}
            """
        )
        let heading = MarkedText("{{text}}{{#headings}}{{> heading}}{{/headings}}{{title}}")
        #expect(faults(["page": page, "heading": heading]) == [])
    }

    @Test func `an unknown name is reported with the nearest that can be seen`() {
        let page = MarkedText("{{①titel②}}{{#links}}{{③adress④}}{{{titel.x}}}{{/links}}")
        let found = faults(["page": page])
        #expect(
            found.prefix(2) == [
                Diagnostic(
                    .error,
                    "P521",
                    Phrase(
                        fr: "pas de valeur « titel » dans « page »",
                        en: "no value “titel” in “page”"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: .didYouMean("titlex", among: ["title"])
                ),
                Diagnostic(
                    .error,
                    "P521",
                    Phrase(
                        fr: "pas de valeur « adress » dans « link » ni autour",
                        en: "no value “adress” in “link” or around it"
                    ),
                    at: page.location("③", "④", in: "page.mustache"),
                    suggestion: .didYouMean("addressx", among: ["address"])
                ),
            ]
        )
        #expect(found.count == 3)
    }

    @Test func `a name behind a dot is looked for in its record only`() {
        let page = MarkedText("{{home.①title②}}{{next.③adress④}}")
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P521",
                    Phrase(
                        fr: "pas de valeur « title » dans « link »",
                        en: "no value “title” in “link”"
                    ),
                    at: page.location("①", "②", in: "page.mustache")
                ),
                Diagnostic(
                    .error,
                    "P521",
                    Phrase(
                        fr: "pas de valeur « adress » dans « link »",
                        en: "no value “adress” in “link”"
                    ),
                    at: page.location("③", "④", in: "page.mustache"),
                    suggestion: .didYouMean("addressx", among: ["address"])
                ),
            ]
        )
    }

    @Test func `a dot behind what has no names is reported`() {
        let page = MarkedText("{{title.①x②}}{{#links.③address④}}{{/links.address}}")
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P522",
                    Phrase(
                        fr: "un point mène dans un groupe de valeurs : « title » est un texte",
                        en: "a dot leads into a group of values: “title” is text"
                    ),
                    at: page.location("①", "②", in: "page.mustache")
                ),
                Diagnostic(
                    .error,
                    "P522",
                    Phrase(
                        fr: "un point mène dans un groupe de valeurs : « links » est une liste",
                        en: "a dot leads into a group of values: “links” is a list"
                    ),
                    at: page.location("③", "④", in: "page.mustache"),
                    suggestion: Phrase(
                        fr: "écrivez « {{#links}}…{{/links}} »",
                        en: "write “{{#links}}…{{/links}}”"
                    )
                ),
            ]
        )
    }

    @Test func `a list, a record or a flag is not printed`() {
        let page = MarkedText("①{{topics}}②③{{{next}}}④{{#draft}}⑤{{.}}⑥{{/draft}}")
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P523",
                    Phrase(
                        fr: "seuls un texte et du balisage s’impriment : « topics » est une liste",
                        en: "only text and markup are printed: “topics” is a list"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: Phrase(
                        fr: "écrivez « {{#topics}}…{{/topics}} »",
                        en: "write “{{#topics}}…{{/topics}}”"
                    )
                ),
                Diagnostic(
                    .error,
                    "P523",
                    Phrase(
                        fr: "seuls un texte et du balisage s’impriment : "
                            + "« next » est un groupe de valeurs",
                        en: "only text and markup are printed: “next” is a group of values"
                    ),
                    at: page.location("③", "④", in: "page.mustache")
                ),
                Diagnostic(
                    .error,
                    "P523",
                    Phrase(
                        fr: "seuls un texte et du balisage s’impriment : « . » est un oui ou non",
                        en: "only text and markup are printed: “.” is a yes or no"
                    ),
                    at: page.location("⑤", "⑥", in: "page.mustache"),
                    suggestion: Phrase(fr: "écrivez « {{#.}}…{{/.}} »", en: "write “{{#.}}…{{/.}}”")
                ),
            ]
        )
    }

    @Test(arguments: ["①{{{title}}}②", "①{{& title }}②"])
    func `text without escaping is reported`(_ template: String) {
        let page = MarkedText(template)
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P524",
                    Phrase(
                        fr: "un texte s’imprime échappé : « title » est un texte",
                        en: "text is printed escaped: “title” is text"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: Phrase(fr: "écrivez « {{title}} »", en: "write “{{title}}”")
                )
            ]
        )
    }

    @Test func `markup that would be escaped is reported`() {
        let page = MarkedText("①{{body}}②")
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P525",
                    Phrase(
                        fr: "le balisage s’imprime tel quel : « body » est du balisage",
                        en: "markup is printed as it stands: “body” is markup"
                    ),
                    at: page.location("①", "②", in: "page.mustache"),
                    suggestion: Phrase(fr: "écrivez « {{{body}}} »", en: "write “{{{body}}}”")
                )
            ]
        )
    }

    @Test func `an inverted section over what is always there is reported`() {
        let page = MarkedText("{{^①home②}}{{/home}}")
        #expect(
            faults(["page": page]) == [
                Diagnostic(
                    .error,
                    "P526",
                    Phrase(
                        fr: "une section inverse attend ce qui peut manquer : "
                            + "« home » est toujours là",
                        en: "an inverted section needs what can be missing: "
                            + "“home” is always there"
                    ),
                    at: page.location("①", "②", in: "page.mustache")
                )
            ]
        )
    }

    @Test func `within a section with an unknown name only certain faults are reported`() {
        let page = MarkedText("{{#①lniks②}}{{address}}{{home.③x④}}{{/lniks}}")
        let found = faults(["page": page])
        #expect(
            found.map(\.location) == [
                page.location("①", "②", in: "page.mustache"),
                page.location("③", "④", in: "page.mustache"),
            ]
        )
    }

    @Test func `a partial is checked with the shapes of each place, equal faults once`() {
        let page = MarkedText(
            "{{> p}}{{#draft}}{{> p}}{{/draft}}{{#links}}{{> p}}{{/links}}{{> p}}"
        )
        let partial = MarkedText("{{title}}{{①address②}}")
        let found = faults(["page": page, "p": partial])
        #expect(found.map(\.message.english) == ["no value “address” in “page”"])
        #expect(found.map(\.location) == [partial.location("①", "②", in: "p.mustache")])
    }

    @Test func `a template of several kinds may name what only others have, its own may not`() {
        let (library, _) = TemplateLibrary.compile([
            MarkedText("{{#a.else}}{{b}}{{/a.else}}{{a.nowhere}}").source("one")
        ])
        let part = RecordShape("part", [.init("here", .text)], elsewhere: ["else"])
        let shape = RecordShape("page", [.init("a", .record(part))])
        func faults(isOwn: Bool) -> [String] {
            library.check("one", against: shape, isOwn: isOwn).diagnostics.map(\.message.english)
        }
        #expect(faults(isOwn: false) == ["no value “nowhere” in “part”"])
        #expect(
            faults(isOwn: true) == ["no value “else” in “part”", "no value “nowhere” in “part”"]
        )
    }

    @Test func `what replaces a block is checked where the block stands, its default is not`() {
        let page = MarkedText("{{<base}}{{$item}}{{address}}{{①x②}}{{/item}}{{/base}}{{③address④}}")
        let base = MarkedText("{{#links}}{{$item}}{{y}}{{/item}}{{/links}}")
        let found = faults(["page": page, "base": base])
        #expect(
            found.map(\.location) == [
                page.location("①", "②", in: "page.mustache"),
                page.location("③", "④", in: "page.mustache"),
            ]
        )
    }

    @Test func `a default that nothing replaces is checked`() {
        let base = MarkedText("{{$a}}{{①x②}}{{/a}}")
        let found = faults(["page": MarkedText("{{<base}}{{/base}}"), "base": base])
        #expect(found.map(\.location) == [base.location("①", "②", in: "base.mustache")])
    }

    @Test func `parents that include each other come to an end`() {
        let page = MarkedText(
            "{{#draft}}{{<page}}{{$a}}1{{> p}}{{/a}}{{/page}}{{/draft}}{{$a}}{{/a}}"
        )
        let partial = MarkedText(
            "{{#links}}{{<page}}{{$b}}2{{/b}}{{/page}}{{/links}}{{$b}}{{/b}}{{①x②}}"
        )
        let found = faults(["page": page, "p": partial])
        #expect(
            found.map(\.message.english) == [
                "no value “x” in “link” or around it", "no value “x” in “page”",
            ]
        )
    }
}
