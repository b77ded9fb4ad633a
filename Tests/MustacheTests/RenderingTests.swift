import Diagnostics
import Testing

@testable import Mustache

@Suite struct RenderingTests {
    @Test func `the five special characters are escaped wherever they stand`() {
        let text = "& < > \" ' a long text without any of them, then: <b title='x'>&amp;\"é 語</b>"
        #expect(
            rendered(["page": "{{x}}"], record(["x": .text(text)]))
                == "&amp; &lt; &gt; &quot; &#39; a long text without any of them, then: "
                + "&lt;b title=&#39;x&#39;&gt;&amp;amp;&quot;é 語&lt;/b&gt;"
        )
    }

    @Test func `markup is printed as it stands by three braces and escaped by two`() {
        let data = record(["x": .markup(Array("<b>é</b>".utf8))])
        #expect(
            rendered(["page": "{{{x}}}|{{&x}}|{{x}}"], data)
                == "<b>é</b>|<b>é</b>|&lt;b&gt;é&lt;/b&gt;"
        )
    }

    @Test func `flags, lists and records print nothing by themselves`() {
        let data = record(["flag": .flag(true), "list": .list([.text("a")]), "record": record([:])])
        #expect(rendered(["page": "[{{flag}}{{list}}{{record}}{{.}}{{{list}}}]"], data) == "[]")
    }

    @Test(arguments: [
        (Value.none, "no"), (.text(""), "no"), (.markup([]), "no"), (.flag(false), "no"),
        (.list([]), "no"), (.text("a"), "yes"), (.markup([0]), "yes"), (.flag(true), "yes"),
        (.list([.none]), "yes"), (record([:]), "yes"),
    ])
    func `what is empty or absent is false`(_ value: Value, _ expected: String) {
        let template = "{{#x}}yes{{/x}}{{^x}}no{{/x}}"
        #expect(rendered(["page": template], record(["x": value])) == expected)
    }

    @Test func `an absent value of the inner record hides that of the outer one`() {
        let data = record(["a": .text("outer"), "r": record(["a": .none])])
        #expect(rendered(["page": "{{a}}{{#r}}[{{a}}]{{/r}}"], data) == "outer[]")
    }

    @Test func `records of many shapes in one list are told apart`() {
        let items = (0..<200).map { number in
            number.isMultiple(of: 2)
                ? record(["a": .text("even"), "b": .text("\(number) ")])
                : record(["b": .text("\(number) "), "a": .text("odd")])
        }
        let expected = (0..<200).map { ($0.isMultiple(of: 2) ? "even" : "odd") + "\($0) " }.joined()
        #expect(
            rendered(["page": "{{#x}}{{a}}{{b}}{{/x}}"], record(["x": .list(items)])) == expected
        )
    }

    @Test func `output is appended`() {
        let (library, _) = TemplateLibrary.compile([MarkedText("b").source("page")])
        var output = Array("a".utf8)
        #expect(library.render("page", Record(RecordShape("page", []), []), into: &output) == nil)
        #expect(output == Array("ab".utf8))
    }

    @Test func `threads that share a library print what one prints`() async throws {
        let (library, _) = TemplateLibrary.compile([
            MarkedText("{{#x}}{{a}}-{{b.c}}\n{{/x}}").source("page")
        ])
        let expected = (0..<50).map { "\($0)-&lt;\n" }.joined()
        let equal = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    let items = (0..<50).map {
                        record(["a": .text("\($0)"), "b": record(["c": .text("<")])])
                    }
                    var output: [UInt8] = []
                    _ = library.render("page", record(["x": .list(items)]), into: &output)
                    return output == Array(expected.utf8)
                }
            }
            return await group.allSatisfy { $0 }
        }
        #expect(equal)
    }

    @Test func `a partial that includes itself without end stops, and nothing is printed`() throws {
        let marked = MarkedText("x\n {{#flag}}①{{> page}}②{{> page}}{{/flag}}")
        let (library, faults) = TemplateLibrary.compile([marked.source("page")])
        #expect(faults.isEmpty)
        let shape = RecordShape("page", [.init("flag", .flag)])
        var output = Array("before".utf8)
        let tooDeep = library.render("page", Record(shape, [.flag(true)]), into: &output)
        #expect(output == Array("before".utf8))
        #expect(
            tooDeep
                == Diagnostic(
                    .error,
                    "P507",
                    Phrase(
                        fr:
                            "au plus 100 gabarits s’incluent l’un l’autre : « {{> page}} » n’a pas de fin",
                        en: "at most 100 templates include one another: “{{> page}}” has no end"
                    ),
                    at: marked.location("①", "②", in: "page.mustache")
                )
        )
    }
}
