import Testing

@testable import SiteBuilding

@Suite struct LinkDestinationTests {
    @Test(arguments: [
        ("fr.md", "Content/faq/fr.md"),
        ("./fr.md", "Content/faq/fr.md"),
        ("../programmes/master/", "Content/programmes/master"),
        ("..", "Content"),
        ("../programmes/fr.md#admission", "Content/programmes/fr.md"),
        ("plan%20du%20site.pdf?v=2", "Content/faq/plan du site.pdf"),
        ("r%C3%A8gles.pdf", "Content/faq/règles.pdf"),
        ("re\u{301}gles.pdf", "Content/faq/r\u{E9}gles.pdf"),
        ("re%CC%81gles.pdf", "Content/faq/r\u{E9}gles.pdf"),
    ])
    func `a path is taken from the file's folder`(destination: String, expected: String) {
        let path = LinkDestination(destination).path(from: "Content/faq/fr.md")
        #expect(path == Array(expected.utf8))
    }

    @Test(arguments: ["../../README.md", "../../../etc/passwd", "../..", "%2E%2E/%2e%2e/x"])
    func `no path leaves Content`(destination: String) {
        #expect(LinkDestination(destination).path(from: "Content/faq/fr.md") == nil)
    }

    @Test(arguments: [
        "https://example.org/", "mailto:a@b.c", "tel:+212500000000", "//cdn.example/x", "a+b.c-d:x",
    ])
    func `a scheme or a host leads out of the site`(destination: String) {
        #expect(LinkDestination(destination).isExternal)
    }

    @Test(arguments: ["fr.md", "#a", "10:30", "a/b:c", "../x", "é:x", ""])
    func `anything else stays`(destination: String) {
        #expect(!LinkDestination(destination).isExternal)
    }

    @Test func `an anchor is decoded`() {
        #expect(LinkDestination("fr.md#l%E2%80%99admission").anchor == "l’admission")
        #expect(LinkDestination("#x").path == "")
        #expect(LinkDestination("fr.md").anchor == nil)
    }
}
