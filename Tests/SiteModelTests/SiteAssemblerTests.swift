import Diagnostics
import SiteModel
import Testing

@Suite struct SiteAssemblerTests {
    @Test func `addresses are the paths of slugs in each language`() {
        let (site, diagnostics) = assemble([
            source("", "fr"), source("", "en"),
            source("news", "fr", slug: "actualites"), source("news", "en"),
            source("news/master", "fr", slug: "master-ia"), source("news/master", "en"),
        ])
        #expect(diagnostics.isEmpty)
        #expect(
            site.pages.map(\.route.path) == [
                "fr/", "en/", "fr/actualites/", "en/news/", "fr/actualites/master-ia/",
                "en/news/master/",
            ]
        )
        #expect(site.pages[0].route.file == "fr/index.html")
    }

    @Test func `a folder without a page has its name in the address and lends its pages upward`() {
        let (site, _) = assemble(home + [source("years/2021", "fr", slug: "an-2021")], ["fr"])
        #expect(site.pages.map(\.route.path) == ["fr/", "fr/years/an-2021/"])
        #expect(site.children(of: .home, in: french).map(\.id.path) == ["years/2021"])
        #expect(site.ancestors(of: site.pages[1]).map(\.id.path) == [""])
    }

    @Test func `two pages at one address are reported with both places`() {
        let (_, diagnostics) = assemble(
            home + [source("a", "fr", slug: "x"), source("b", "fr", slug: "x")],
            ["fr"]
        )
        #expect(diagnostics.map(\.code) == ["P303"])
        #expect(diagnostics[0].location?.file == "Content/b/fr.md")
        #expect(diagnostics[0].notes[0].location?.file == "Content/a/fr.md")
        #expect(
            diagnostics[0].message.english == "two pages cannot have the same address “/fr/x/”"
        )
    }

    @Test func `a shared field of one language holds for all`() {
        let (site, diagnostics) = assemble([
            source("", "fr") { $0.date = located("2021-06") }, source("", "en"),
        ])
        #expect(diagnostics.isEmpty)
        #expect(site.pages.map { $0.date?.description } == ["2021-06", "2021-06"])
    }

    @Test func `shared fields that contradict each other are an error with both places`() {
        let (_, diagnostics) = assemble([
            source("", "fr") { $0.date = located("2021-06", "Content/fr.md", line: 4) },
            source("", "en") { $0.date = located("2021-07", "Content/en.md", line: 5) },
        ])
        #expect(diagnostics.map(\.code) == ["P301"])
        #expect(
            diagnostics[0].location == SourceLocation(file: "Content/en.md", line: 5, column: 7)
        )
        #expect(
            diagnostics[0].notes[0].location
                == SourceLocation(file: "Content/fr.md", line: 4, column: 7)
        )
    }

    @Test func `a page that lacks a language is a warning`() {
        let (_, diagnostics) = assemble(home + [source("", "en"), source("faq", "en")])
        #expect(diagnostics.map(\.code) == ["P307"])
        #expect(diagnostics[0].severity == .warning)
        #expect(diagnostics[0].message.french == "cette page n’existe pas en français")
    }

    @Test func `a site without a home page is an error`() {
        let (_, diagnostics) = assemble([source("faq", "fr")], ["fr"])
        #expect(diagnostics.map(\.code) == ["P308"])
    }

    @Test(arguments: [
        ("2021-06-24T23:59Z", [""]),
        ("2021-06-25T00:00Z", ["", "a", "a/b"]),
        ("2021-06-30T23:59Z", ["", "a", "a/b"]),
        ("2021-07-01T00:00Z", [""]),
    ])
    func `an embargo and an end hold for the whole folder`(instant: String, expected: [String])
        throws
    {
        let files =
            home + [
                source("a", "fr") {
                    $0.publish = located("2021-06-25")
                    $0.expires = located("2021-07-01")
                },
                source("a/b", "fr"),
            ]
        let asOf = try #require(PartialDate(instant))
        let (site, _) = assemble(files, ["fr"], state: PublicationState(asOf: asOf))
        #expect(site.pages.map(\.id.path) == expected)
    }

    @Test func `a draft is published only when asked for`() throws {
        let files = home + [source("a", "fr") { $0.isDraft = Located(true, at: nowhere) }]
        let asOf = try #require(PartialDate("2026-01-01"))
        let (without, _) = assemble(files, ["fr"], state: PublicationState(asOf: asOf))
        let (with, _) = assemble(
            files,
            ["fr"],
            state: PublicationState(asOf: asOf, includesDrafts: true)
        )
        #expect(without.pages.map(\.id.path) == [""])
        #expect(with.pages.map(\.id.path) == ["", "a"])
    }

    @Test func `children stand as the page orders them, then by date, then by title`() {
        let (site, diagnostics) = assemble(
            [
                source("", "fr") { $0.order = located(["d", "b"]) },
                source("a", "fr") { $0.date = located("2020") },
                source("b", "fr"),
                source("c", "fr") { $0.date = located("2021-06") },
                source("d", "fr"),
                source("e", "fr"),
            ],
            ["fr"]
        )
        #expect(diagnostics.isEmpty)
        #expect(site.children(of: .home, in: french).map(\.id.name) == ["d", "b", "c", "a", "e"])
    }

    @Test func `an order that names no child proposes one`() {
        let (_, diagnostics) = assemble(
            [source("", "fr") { $0.order = located(["new"]) }, source("news", "fr")],
            ["fr"]
        )
        #expect(diagnostics.map(\.code) == ["P311"])
        #expect(diagnostics[0].suggestion?.english == "did you mean “news”?")
    }

    @Test func `the sources of a page are those it names, then those its text cites`() {
        let (site, _) = assemble(
            [
                source("", "fr", body: "Texte[^b] et[^inconnue] puis[^a].") {
                    $0.sources = located(["a"])
                }
            ],
            ["fr"]
        )
        #expect(site.pages[0].sources == ["a", "b"])
        #expect(site.pages(citing: "b", in: french).map(\.id) == [.home])
    }
}
