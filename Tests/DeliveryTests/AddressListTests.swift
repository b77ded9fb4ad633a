import Diagnostics
import SiteModel
import Testing

@testable import Delivery

@Suite struct AddressListTests {
    private func parse(_ text: String) -> (AddressList, [Diagnostic]) {
        AddressList.parse(
            SourceFile(path: AddressList.path, origin: "/", content: .text(Array(text.utf8)))
        )
    }

    @Test func `a line has an address, a language and a folder`() {
        let (list, faults) = parse(
            "# people\n\n/fr/ fr /\r\n/media/a%20b.pdf - my folder\n/en/faq/ en faq\n"
        )
        #expect(faults == [])
        #expect(
            list.entries.map(\.value) == [
                .init(route: Route("en/faq/"), page: PageID("faq"), language: Language("en")),
                .init(route: Route("fr/"), page: .home, language: Language("fr")),
                .init(route: Route("media/a b.pdf"), page: PageID("my folder"), language: nil),
            ]
        )
        #expect(
            list.entries[0].location
                == SourceLocation(
                    file: "Content/addresses.txt",
                    start: SourcePosition(line: 5, column: 1),
                    end: SourcePosition(line: 5, column: 16)
                )
        )
    }

    @Test func `what is written is read back`() {
        let list = AddressList.empty.adding([
            .init(route: Route("fr/é/"), page: PageID("é"), language: Language("fr")),
            .init(route: Route("fr/"), page: .home, language: Language("fr")),
            .init(route: Route("media/x y"), page: PageID("a b"), language: nil),
        ])
        let text = String(decoding: list.text, as: UTF8.self)
        #expect(text.hasSuffix("\n/fr/ fr /\n/fr/%C3%A9/ fr é\n/media/x%20y - a b\n"))
        let (again, faults) = parse(text)
        #expect(again.entries.map(\.value) == list.entries.map(\.value))
        #expect(again.text == list.text)
        #expect(faults == [])
    }

    @Test func `a new page at a known address takes it over, and nothing is forgotten`() {
        let (list, _) = parse("/fr/a/ fr a\n/fr/b/ fr b\n")
        let more = list.adding([
            .init(route: Route("fr/a/"), page: PageID("c"), language: Language("fr"))
        ])
        let lines = String(decoding: more.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.suffix(2) == ["/fr/a/ fr c", "/fr/b/ fr b"])
    }

    @Test(
        arguments: [
            "<<<<<<< HEAD", "/fr/faq/ faq", "fr/faq/ fr faq", "/fr/%zz/ fr faq", "/fr/%FF/ fr faq",
            "/fr/  faq", "/fr/ fr ",
        ]
    )
    func `a line of another form is an error`(line: String) {
        let (list, faults) = parse(line)
        #expect(list.entries.isEmpty)
        #expect(
            faults == [
                Diagnostic(
                    .error,
                    "P333",
                    Phrase(
                        fr: "une ligne est une adresse, une langue et un dossier "
                            + "(/fr/faq/ fr faq) : « \(line) » n’en est pas une",
                        en: "a line is an address, a language and a folder (/en/faq/ en faq): "
                            + "“\(line)” is not one"
                    ),
                    at: SourceLocation(
                        file: "Content/addresses.txt",
                        start: SourcePosition(line: 1, column: 1),
                        end: SourcePosition(line: 1, column: line.count + 1)
                    )
                )
            ]
        )
    }
}
