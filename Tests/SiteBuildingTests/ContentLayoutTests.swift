import Diagnostics
import SiteModel
import Testing

@testable import SiteBuilding

@Suite struct ContentLayoutTests {
    private func layout(_ paths: String...) -> ContentLayout {
        let files = paths.map { path in
            let isText = [".md", ".markdown", ".yml", ".yaml", ".mustache"].contains {
                path.lowercased().hasSuffix($0)
            }
            return SourceFile(
                path: path,
                origin: "/site/" + path,
                content: isText ? .text([]) : .attachment(byteCount: 1, picture: nil)
            )
        }
        return ContentLayout(of: SourceTree(files), languages: [Language("fr"), Language("en")])
    }

    @Test func `a folder is a page, a file named after a language is the page in it`() {
        let layout = layout("Content/fr.md", "Content/faq/en.md", "Content/faq/fr.md")
        #expect(layout.pageFiles.map(\.id.path) == ["faq", "faq", ""])
        #expect(layout.pageFiles.map(\.language.code) == ["en", "fr", "fr"])
        #expect(layout.diagnostics.isEmpty)
    }

    @Test func `a file belongs to the nearest folder that is a page`() {
        let layout = layout(
            "Content/fr.md",
            "Content/a/fr.md",
            "Content/a/plans/x.pdf",
            "Content/b/y.pdf"
        )
        #expect(layout.attachments.map(\.owner.path) == ["a", ""])
        #expect(layout.attachments.map(\.route.path) == ["media/a/plans/x.pdf", "media/b/y.pdf"])
    }

    @Test func `types and assets have their folders`() {
        let layout = layout(
            "Content/types/page.yml",
            "Templates/assets/style.css",
            "Templates/page.mustache"
        )
        #expect(layout.typeFiles.map(\.path) == ["Content/types/page.yml"])
        #expect(layout.assets.map(\.path) == ["Templates/assets/style.css"])
        #expect(layout.diagnostics.isEmpty)
    }

    @Test func `a Markdown file named after no language is an error`() {
        let layout = layout("Content/faq/index.md")
        #expect(layout.diagnostics.map(\.code) == ["P320"])
        #expect(
            layout.diagnostics.first?.message.english
                == "a Markdown file is named after a language of the site (fr.md, en.md)"
        )
    }

    @Test func `a file that nothing reads is a warning that proposes the right name`() {
        let layout = layout("Content/sites.yml")
        #expect(layout.diagnostics.map(\.code) == ["P321"])
        #expect(layout.diagnostics.first?.suggestion?.english == "did you mean “Content/site.yml”?")
    }
}
