import SiteModel
import Testing

@testable import MarkdownRendering

/// The renderer prints by itself what the library parsed. Where it is meant to print the same, it does.
struct `The renderer beside the library` {
    @Test func `prints every example of the specification as the library, additions apart`() throws
    {
        let renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: Language("en"),
                labels: .english,
                allowsRawHTML: true,
                setsTypography: false
            )
        )
        for example in try SpecificationExample.all() {
            let bytes = Array(example.markdown.utf8)
            let (text, _) = renderer.render(MarkdownSource(bytes: bytes, file: "spec.txt")) { _ in
                .external
            }
            let library = String(decoding: PlainMarkdown.html(bytes), as: UTF8.self)
                .replacing(" />", with: ">")
            #expect(
                Self.withoutAdditions(text) == library,
                "example \(example.number): \(example.markdown)"
            )
        }
    }

    /// Takes back what the renderer adds.
    private static func withoutAdditions(_ text: RenderedText) -> String {
        var html = String(decoding: text.html, as: UTF8.self).replacing(" />", with: ">")
        for heading in text.headings {
            html.replace(
                #"<h\#(heading.level) id="\#(heading.anchor)">"#,
                with: "<h\(heading.level)>"
            )
        }
        html.replace(#" loading="lazy" decoding="async">"#, with: ">")
        html.replace("<figure><img", with: "<p><img")
        html.replace(/><figcaption>(.*?)<\/figcaption><\/figure>/) { #" title="\#($0.1)"></p>"# }
        html.replace(
            /<div class="table-scroll" role="region" tabindex="0" aria-label="Table \d+">\n/,
            with: { _ in "" }
        )
        html.replace("</table>\n</div>", with: "</table>")
        html.replace(#" scope="col""#, with: "")
        html.replace(/\ class="align-(\w+)"/) { #" align="\#($0.1)""# }
        html.replace(
            #"<li class="task"><input type="checkbox" disabled aria-label="Done" checked>"#,
            with: #"<li><input type="checkbox" checked="" disabled="">"#
        )
        html.replace(
            #"<li class="task"><input type="checkbox" disabled aria-label="To do">"#,
            with: #"<li><input type="checkbox" disabled="">"#
        )
        return html
    }
}
