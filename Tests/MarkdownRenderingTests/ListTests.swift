import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct Lists {
    @Test func `the box of a task bears a name`() {
        #expect(
            html("- [x] lu\n- [ ] à lire\n")
                == """
                <ul>
                <li class="task"><input type="checkbox" disabled aria-label="Fait" checked> lu</li>
                <li class="task"><input type="checkbox" disabled aria-label="À faire"> à lire</li>
                </ul>

                """
        )
    }

    @Test func `the box of a loose task stands in its paragraph`() {
        #expect(
            html("- [x] a\n\n  b\n", in: "en", labels: .english)
                == """
                <ul>
                <li class="task">
                <p><input type="checkbox" disabled aria-label="Done" checked> a</p>
                <p>b</p>
                </li>
                </ul>

                """
        )
    }

    @Test func `a numbered list keeps its first number`() {
        #expect(html("7. a\n8. b\n") == "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n")
    }

    @Test func `other constructs print as cmark-gfm prints them`() {
        #expect(
            html("~~a~~ **b** *c*  \nd\\\ne\nf\n")
                == "<p><del>a</del> <strong>b</strong> <em>c</em><br>\nd<br>\ne\nf</p>\n"
        )
        #expect(
            html("```swift x\nl'a < \"b\"\n```\n")
                == "<pre><code class=\"language-swift\">l'a &lt; &quot;b&quot;\n</code></pre>\n"
        )
        #expect(html("> a\n\n---\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n")
        #expect(
            html("https://a.fr/l'b?c&d me@a.fr <https://b.fr>\n")
                == "<p><a href=\"https://a.fr/l&#x27;b?c&amp;d\">https://a.fr/l'b?c&amp;d</a> "
                + "<a href=\"mailto:me@a.fr\">me@a.fr</a> "
                + "<a href=\"https://b.fr\">https://b.fr</a></p>\n"
        )
    }
}
