import Testing

@testable import Artifacts

/// The HTML of a page as it can be read elsewhere.
@Suite struct AbsoluteAddressesTests {
    @Test(arguments: [
        (#"<a href="/p/fr/">a</a>"#, #"<a href="https://h.example/p/fr/">a</a>"#),
        (
            ##"<a class="x" href="#n">a</a>"##,
            ##"<a class="x" href="https://h.example/p/a/#n">a</a>"##
        ),
        (#"<a href="?q=1">a</a>"#, #"<a href="https://h.example/p/a/?q=1">a</a>"#),
        (#"<img src="x.jpg" alt="">"#, #"<img src="https://h.example/p/a/x.jpg" alt="">"#),
        (#"<a href="https://b.example/#x">a</a>"#, #"<a href="https://b.example/#x">a</a>"#),
        (#"<a href="mailto:a@b.example">a</a>"#, #"<a href="mailto:a@b.example">a</a>"#),
        (#"<a href="//b.example/">a</a>"#, #"<a href="//b.example/">a</a>"#),
        (#"<A HREF='/p/' hidden>a</A>"#, #"<A HREF='https://h.example/p/' hidden>a</A>"#),
        ("<a href=/p/>a</a>", "<a href=https://h.example/p/>a</a>"),
        (#"<a title="href=/p/" data-href="/p/">"#, #"<a title="href=/p/" data-href="/p/">"#),
        (
            #"<p>href="/p/" 1 < 2 &lt;a href="/p/"></p>"#,
            #"<p>href="/p/" 1 < 2 &lt;a href="/p/"></p>"#
        ),
        (#"<!-- <a href="/p/"> --><b>"#, #"<!-- <a href="/p/"> --><b>"#),
        (#"<a href="/p/">é</a"#, #"<a href="https://h.example/p/">é</a"#),
        (#"<a href="/p/"#, #"<a href="https://h.example/p/"#),
        (
            #"<img srcset="/a.jpg 1x, /b.jpg 2x,/c,d.jpg 3x">"#,
            #"<img srcset="https://h.example/a.jpg 1x, https://h.example/b.jpg 2x,https://h.example/c,d.jpg 3x">"#
        ),
        (
            #"<img srcset="/a.jpg, /b.jpg">"#,
            #"<img srcset="https://h.example/a.jpg, https://h.example/b.jpg">"#
        ),
    ])
    func `addresses of the site get its origin, others stay`(html: String, absolute: String) {
        let addresses = AbsoluteAddresses(
            origin: "https://h.example",
            page: "https://h.example/p/a/"
        )
        #expect(String(decoding: addresses.html(Array(html.utf8)), as: UTF8.self) == absolute)
    }
}
