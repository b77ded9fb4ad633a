import SiteModel
import Testing

@Suite struct BaseURLTests {
    @Test(arguments: [
        ("https://host.example", "https://host.example", "/"),
        ("https://host.example/", "https://host.example", "/"),
        ("http://localhost:8000/portal", "http://localhost:8000", "/portal/"),
        ("https://host.example/a//b/", "https://host.example", "/a/b/"),
        ("HTTPS://Host.Example/P/", "https://host.example", "/P/"),
    ])
    func `an absolute address is split into origin and path`(
        text: String,
        origin: String,
        path: String
    ) {
        #expect(BaseURL(text)?.origin == origin)
        #expect(BaseURL(text)?.path == path)
    }

    @Test(arguments: [
        "", "host.example", "ftp://host/", "https://", "https:///x", "https://user@host/",
        "https://host/?q",
        "https://host/#a", "https://host/a b", "https://host/../x", "https://host/é",
    ])
    func `anything else is refused`(text: String) {
        #expect(BaseURL(text) == nil)
    }
}
