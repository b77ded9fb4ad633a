import Diagnostics
import SiteModel
import Testing

/// What becomes of a page that lacks a language of the site.
@Suite struct MissingLanguageTests {
    private let files = [
        source("", "fr"), source("", "en"),
        source("news", "fr", slug: "actualites"),
        source("news/master", "fr"), source("news/master", "en", slug: "masters"),
    ]

    @Test func `by default it is nowhere in that language, and a warning says so`() {
        let (site, diagnostics) = assemble(files)
        #expect(site.fallbacks.isEmpty)
        #expect(site.page(PageID("news"), in: Language("en")) == nil)
        #expect(diagnostics.map(\.code) == ["P307"])
        #expect(diagnostics[0].severity == .warning)
        #expect(site.children(of: .home, in: Language("en")).map(\.id.path) == ["news/master"])
    }

    @Test func `an error keeps the site back`() {
        let (site, diagnostics) = assemble(files, missingLanguage: .error)
        #expect(site.fallbacks.isEmpty)
        #expect(diagnostics.map(\.code) == ["P307"])
        #expect(diagnostics[0].severity == .error)
        #expect(diagnostics[0].location?.file == "Content/news/fr.md")
        #expect(diagnostics[0].message.english == "this page does not exist in English")
        #expect(diagnostics[0].message.french == "cette page n’existe pas en anglais")
    }

    @Test func `an error is one also for two folders that are probably one page`() {
        let pair = [
            source("", "fr"), source("", "en"), source("masters", "fr"), source("master", "en"),
        ]
        #expect(assemble(pair).diagnostics.map(\.code) == ["P343"])
        let (_, diagnostics) = assemble(pair, missingLanguage: .error)
        #expect(diagnostics.filter { $0.severity == .error }.map(\.code) == ["P307", "P307"])
    }

    @Test func `a fallback has the slug and the words of the page that exists`() throws {
        let (site, diagnostics) = assemble(files, missingLanguage: .fallback)
        #expect(diagnostics.map(\.code) == ["P307"])
        #expect(diagnostics[0].severity == .warning)
        #expect(site.fallbacks.map(\.route.path) == ["en/actualites/"])
        let page = try #require(site.page(PageID("news"), in: Language("en")))
        #expect(page.isFallback)
        #expect(page.textLanguage == french)
        #expect(page.file == "Content/news/fr.md")
    }

    @Test func `the pages below a fallback stand below its address`() {
        let (site, _) = assemble(files, missingLanguage: .fallback)
        #expect(
            site.page(PageID("news/master"), in: Language("en"))?.route.path
                == "en/actualites/masters/"
        )
    }

    @Test func `lists and breadcrumbs have a fallback, translations and pages do not`() throws {
        let (site, _) = assemble(files, missingLanguage: .fallback)
        let english = Language("en")
        #expect(site.children(of: .home, in: english).map(\.id.path) == ["news"])
        let master = try #require(site.page(PageID("news/master"), in: english))
        #expect(site.ancestors(of: master).map(\.route.path) == ["en/", "en/actualites/"])
        #expect(site.translations(of: PageID("news")).map(\.language) == [french])
        #expect(site.pages.count == files.count)
        #expect(!site.pages.contains { $0.isFallback })
    }

    @Test func `a page falls back to the first language of the site that has it`() {
        let (site, _) = assemble(
            [source("", "fr"), source("", "en"), source("", "ar"), source("faq", "en")],
            ["fr", "en", "ar"],
            missingLanguage: .fallback
        )
        #expect(site.fallbacks.map(\.route.path) == ["fr/faq/", "ar/faq/"])
        #expect(site.fallbacks.map(\.textLanguage.code) == ["en", "en"])
    }

    @Test func `a fallback that meets the address of another page is reported with both places`() {
        let (_, diagnostics) = assemble(
            [
                source("", "fr"), source("", "en"),
                source("a", "fr", slug: "x"),
                source("b", "fr"), source("b", "en", slug: "x"),
            ],
            missingLanguage: .fallback
        )
        #expect(diagnostics.map(\.code) == ["P303", "P307"])
        #expect(diagnostics[0].location?.file == "Content/b/en.md")
        #expect(diagnostics[0].notes[0].location?.file == "Content/a/fr.md")
    }

    @Test func `a page under embargo has no fallback`() {
        let (site, _) = assemble(
            [
                source("", "fr"), source("", "en"),
                source("a", "fr") { $0.publish = located("2026-02-01") },
            ],
            missingLanguage: .fallback
        )
        #expect(site.fallbacks.isEmpty)
    }
}
