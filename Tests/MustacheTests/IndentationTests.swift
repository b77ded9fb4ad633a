import Testing

@testable import Mustache

/// What the cases of the specification leave open.
@Suite struct IndentationTests {
    @Test func `the indentation of nested partials adds up`() {
        let output = rendered(
            ["page": "<\n  {{> outer}}\n>\n", "outer": "a\n\t{{> inner}}\nb\n", "inner": "1\n2\n"],
            record([:])
        )
        #expect(output == "<\n  a\n  \t1\n  \t2\n  b\n>\n")
    }

    @Test func `a recursive partial is indented further at each level`() {
        func node(_ name: String, _ nodes: [Value]) -> Value {
            record(["name": .text(name), "nodes": .list(nodes)])
        }
        let output = rendered(
            [
                "page": "{{> node}}\n",
                "node": "<li>{{name}}\n{{#nodes}}\n  {{> node}}\n{{/nodes}}\n</li>\n",
            ],
            node("a", [node("b", [node("c", [])]), node("d", [])])
        )
        #expect(
            output == """
                <li>a
                  <li>b
                    <li>c
                    </li>
                  </li>
                  <li>d
                  </li>
                </li>

                """
        )
    }

    @Test func `a value of several lines and an empty line are not indented`() {
        let output = rendered(
            ["page": "  {{> p}}\n", "p": "{{x}}\n\r\n\n{{{x}}}{{x}}\nend"],
            record(["x": .text("1\n2")])
        )
        #expect(output == "  1\n2\n\r\n\n  1\n21\n2\n  end")
    }

    @Test func `a partial within a line of an indented one is not indented`() {
        let output = rendered(
            ["page": "  {{> p}}\n", "p": "a\n{{> q}} b\nc\n", "q": "1\n2"],
            record([:])
        )
        #expect(output == "  a\n  1\n2 b\n  c\n")
    }

    @Test func `the tag that begins a line is indented in each round of a section`() {
        let output = rendered(
            ["page": "\t{{> p}}\n", "p": "{{#x}}\n{{.}}!\n{{/x}}\n"],
            record(["x": .list([.text("a"), .text("b")])])
        )
        #expect(output == "\ta!\n\tb!\n")
    }

    @Test func `a block given on lines of its own takes the indentation of its place`() {
        let output = rendered(
            [
                "page": """
                {{< base}}
                        {{$ main}}
                        <p>
                          {{x}}

                        </p>
                        {{> p}}
                        {{/ main}}
                {{/ base}}

                """,
                "base": "<main>\n  {{$ main}}{{/ main}}\n</main>\n",
                "p": "1\n2\n",
            ],
            record(["x": .text("a")])
        )
        #expect(output == "<main>\n  <p>\n    a\n\n  </p>\n  1\n  2\n\n</main>\n")
    }

    @Test func `a block within a line is put there as it is`() {
        let output = rendered(
            [
                "page": "{{<base}}{{$t}}a\nb{{/t}}{{/base}}\n",
                "base": "<title>{{$t}}none{{/t}}</title>\n",
            ],
            record([:])
        )
        #expect(output == "<title>a\nb</title>\n")
    }

    @Test func `a block can be given only to the template that holds it, never to itself`() {
        let output = rendered(
            [
                "page": "{{<base}}{{$a}}({{$a}}1{{/a}}{{$b}}2{{/b}}){{/a}}{{$b}}3{{/b}}{{/base}}",
                "base": "{{$a}}{{/a}}{{$b}}{{/b}}",
            ],
            record([:])
        )
        #expect(output == "(12)3")
    }

    @Test func `line endings of Windows are kept, and go with standalone tags`() {
        let output = rendered(
            ["page": "a\r\n  {{#x}}\r\n  {{> p}}\r\n  {{/x}}\r\nb\r\n", "p": "1\r\n2\r\n"],
            record(["x": .flag(true)])
        )
        #expect(output == "a\r\n  1\r\n  2\r\nb\r\n")
    }
}
