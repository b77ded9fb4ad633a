import Diagnostics
import Testing

@testable import Mustache

@Suite struct TemplateFaultTests {
    /// Compiles a single template; partials named `p` and `base` (with the block `main`) are there.
    private func faults(_ marked: MarkedText) -> [Diagnostic] {
        TemplateLibrary.compile([
            marked.source("page"),
            MarkedText("").source("p"),
            MarkedText("{{$main}}{{/main}}").source("base"),
        ]).diagnostics
    }

    private func place(_ marked: MarkedText, _ start: Character, _ end: Character)
        -> Diagnostics.SourceLocation
    {
        marked.location(start, end, in: "page.mustache")
    }

    @Test func `a tag that is not closed is reported, and what follows is read`() {
        let marked = MarkedText("é ①{{title}②\n③{{#list}}④\n")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P501",
                    Phrase(
                        fr: "une balise ouverte par « {{ » se ferme par « }} »",
                        en: "a tag opened by “{{” is closed by “}}”"
                    ),
                    at: place(marked, "①", "②")
                ),
                Diagnostic(
                    .error,
                    "P502",
                    Phrase(
                        fr: "« {{#list}} » doit être fermé par « {{/list}} »",
                        en: "“{{#list}}” must be closed by “{{/list}}”"
                    ),
                    at: place(marked, "③", "④")
                ),
            ]
        )
    }

    @Test func `sections that cross are reported where the outer one ends`() {
        let marked = MarkedText("{{#a}}\n  ①{{# b}}②\n③{{/a}}④")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P502",
                    Phrase(
                        fr: "« {{/b}} » doit précéder « {{/a}} »",
                        en: "“{{/b}}” must come before “{{/a}}”"
                    ),
                    at: place(marked, "③", "④"),
                    notes: [
                        .init(
                            Phrase(fr: "« b » est ouvert ici", en: "“b” is opened here"),
                            at: place(marked, "①", "②")
                        )
                    ]
                )
            ]
        )
    }

    @Test func `what another tag has closed is not reported again where it closes`() {
        #expect(faults(MarkedText("{{#a}}{{#b}}{{/a}}{{/b}}")).map(\.code) == ["P502"])
        let two = MarkedText("{{#a}}{{#b}}{{#c}}{{/a}}{{/b}}{{/c}}{{/b}}")
        #expect(faults(two).map(\.code) == ["P502", "P502", "P503"])
    }

    @Test func `a closing tag that is misspelt closes what is open`() {
        let marked = MarkedText("①{{#topics}}②x③{{/topcis}}④{{#a}}{{/a}}")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P503",
                    Phrase(
                        fr: "« {{/topcis}} » doit fermer ce qui est ouvert",
                        en: "“{{/topcis}}” must close what is open"
                    ),
                    at: place(marked, "③", "④"),
                    notes: [
                        .init(
                            Phrase(fr: "« topics » est ouvert ici", en: "“topics” is opened here"),
                            at: place(marked, "①", "②")
                        )
                    ],
                    suggestion: .didYouMean("topicsx", among: ["topics"])
                )
            ]
        )
    }

    @Test func `a closing tag with nothing open is reported`() {
        let marked = MarkedText("①{{/a}}②")
        let found = faults(marked)
        #expect(found.map(\.code) == ["P503"])
        #expect(found.first?.location == place(marked, "①", "②"))
        #expect(found.first?.notes == [])
        #expect(found.first?.suggestion == nil)
    }

    @Test(arguments: [
        "{{①a b②}}", "{{ ①a..b② }}", "{{{①.a②}}}", "{{#①%②}}{{/%}}", "①{{}}②", "①{{# }}②{{/}}",
        "{{&①*② }}",
    ])
    func `a name that is none is reported`(_ template: String) {
        let marked = MarkedText(template)
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P504",
                    Phrase(
                        fr: "un nom est fait de lettres, de chiffres, de « - » et de « _ », "
                            + "ou de tels noms joints par des points",
                        en: "a name is made of letters, digits, “-” and “_”, "
                            + "or of such names joined by dots"
                    ),
                    at: place(marked, "①", "②")
                )
            ]
        )
    }

    @Test func `the name of a partial is reported by its own rule`() {
        let marked = MarkedText("{{> ①a b②}}")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P504",
                    Phrase(
                        fr: "le nom d’un gabarit ou d’un bloc est fait de lettres, de chiffres, "
                            + "de « - », « _ », « . » et « / »",
                        en: "the name of a template or block is made of letters, digits, "
                            + "“-”, “_”, “.” and “/”"
                    ),
                    at: place(marked, "①", "②")
                )
            ]
        )
    }

    @Test(arguments: ["{{=①<%②=}}", "{{= ①a b c② =}}", "{{=①= =②=}}", "{{=①②=}}"])
    func `delimiters that are none are reported, and the old ones stay`(_ template: String) {
        let marked = MarkedText(template + "{{! comment }}{{x}}")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P505",
                    Phrase(
                        fr: "deux délimiteurs séparés par une espace, sans « = », "
                            + "comme « {{=<% %>=}} »",
                        en: "new delimiters are two, with a space between and without “=”: "
                            + "“{{=<% %>=}}”"
                    ),
                    at: place(marked, "①", "②")
                )
            ]
        )
    }

    @Test func `messages show the delimiters that are in use`() {
        let marked = MarkedText("{{=<% %>=}}\n①<%#a%>②\n")
        #expect(faults(marked).map(\.message.english) == ["“<%#a%>” must be closed by “<%/a%>”"])
    }

    @Test func `two hundred nested sections are read, one more is reported once`() {
        let opening = String(repeating: "{{#a}}", count: 200)
        let closing = String(repeating: "{{/a}}", count: 200)
        #expect(faults(MarkedText(opening + closing)) == [])
        let marked = MarkedText(opening + "①{{$b}}②{{#c}}{{/d}}")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P506",
                    Phrase(
                        fr: "au plus 200 sections, gabarits parents et blocs s’emboîtent",
                        en: "at most 200 sections, parents and blocks are nested"
                    ),
                    at: place(marked, "①", "②")
                )
            ]
        )
    }

    @Test func `what a parent tag would drop is a warning`() {
        let marked = MarkedText("{{< base}}\n①lost\n②{{$main}}kept{{/main}}{{x}}\n{{/base}}")
        #expect(
            faults(marked) == [
                Diagnostic(
                    .warning,
                    "P510",
                    Phrase(
                        fr: "dans « {{< base}} », seuls les blocs s’impriment",
                        en: "within “{{< base}}” only blocks are printed"
                    ),
                    at: place(marked, "①", "②")
                )
            ]
        )
    }

    @Test func `a block that is given twice is reported`() {
        let marked = MarkedText(
            "{{<base}}{{$①main②}}a{{/main}}{{$ ③main④ }}b{{/main}}{{/base}}"
        )
        #expect(
            faults(marked) == [
                Diagnostic(
                    .error,
                    "P511",
                    Phrase(
                        fr: "le bloc « main » ne peut être donné qu’une fois au même parent",
                        en: "the block “main” can be given only once to the same parent"
                    ),
                    at: place(marked, "③", "④"),
                    notes: [
                        .init(
                            Phrase(fr: "donné ici d’abord", en: "given here first"),
                            at: place(marked, "①", "②")
                        )
                    ]
                )
            ]
        )
    }
}
