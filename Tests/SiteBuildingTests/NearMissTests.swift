import Diagnostics
import SiteModel
import Testing

@testable import SiteBuilding

/// Names that only mean to be the right ones: refused with the right one, and read as they are meant.
@Suite struct NearMissTests {
    private func layout(_ paths: String...) -> ContentLayout {
        let attachments = [".txt", ".csv"]
        let files = paths.map { path in
            let isAttachment = attachments.contains { path.hasSuffix($0) }
            return SourceFile(
                path: path,
                origin: "/site/" + path,
                content: isAttachment ? .attachment(byteCount: 1, picture: nil) : .text([])
            )
        }
        return ContentLayout(of: SourceTree(files), languages: [Language("fr"), Language("en")])
    }

    @Test(arguments: [
        "EN.md", "En.md", "en .md", "en\u{A0}.md", "en.markdown", "en.MD", "index.en.md",
        "en-GB.md",
        "en_us.md",
    ])
    func `a file that means a language is named after it`(name: String) {
        let layout = layout("Content/fr.md", "Content/faq/fr.md", "Content/faq/\(name)")
        #expect(layout.diagnostics.map(\.code) == ["P320"])
        #expect(layout.diagnostics.first?.severity == .error)
        #expect(layout.diagnostics.first?.location?.file == "Content/faq/\(name)")
        #expect(layout.diagnostics.first?.suggestion?.english == "rename it “en.md”")
        #expect(
            layout.diagnostics.first?.suggestion?.french == "renommez-le «\u{A0}en.md\u{A0}»"
        )
        #expect(layout.pageFiles.map(\.language.code).sorted() == ["en", "fr", "fr"])
    }

    @Test(arguments: ["notes-en-marge.md", "index.md", "README.md", "es.md"])
    func `a file that means no language is read as none`(name: String) {
        let layout = layout("Content/fr.md", "Content/faq/\(name)")
        #expect(layout.diagnostics.map(\.code) == ["P320"])
        #expect(layout.pageFiles.count == 1)
    }

    @Test func `beside the right file a second one is not read`() {
        let layout = layout("Content/faq/EN.md", "Content/faq/en.md")
        #expect(layout.diagnostics.map(\.location?.file) == ["Content/faq/EN.md"])
        #expect(layout.pageFiles.map(\.file.path) == ["Content/faq/en.md"])
    }

    @Test func `a plain text named after a language is not published`() {
        let layout = layout("Content/fr.md", "Content/en.txt", "Content/list.txt")
        #expect(layout.diagnostics.map(\.code) == ["P324"])
        #expect(
            layout.diagnostics.first?.message.english
                == "the text of a page is a Markdown file: this one is not"
        )
        #expect(
            layout.diagnostics.first?.message.french
                == "le texte d’une page est un fichier Markdown\u{A0}: celui-ci n’en est pas un"
        )
        #expect(layout.diagnostics.first?.suggestion?.english == "rename it “en.md”")
        #expect(layout.attachments.map(\.file.path) == ["Content/list.txt"])
    }

    @Test(arguments: [
        ("Content/Types/page.yml", "Content/types/page.yml"),
        ("Content/types/page.yaml", "Content/types/page.yml"),
        ("Content/types/page.YML", "Content/types/page.yml"),
        ("Content/site.yaml", "Content/site.yml"),
        ("Content/Site.yml", "Content/site.yml"),
        ("Content/sources.YAML", "Content/sources.yml"),
        ("Templates/Strings.yml", "Templates/strings.yml"),
    ])
    func `a file of the configuration has one name`(path: String, right: String) {
        let layout = layout("Content/fr.md", path)
        #expect(layout.diagnostics.map(\.code) == ["P325"])
        #expect(layout.diagnostics.first?.location?.file == path)
        #expect(
            layout.diagnostics.first?.message.english == "the name of this file is to be “\(right)”"
        )
        #expect(
            layout.diagnostics.first?.message.french
                == "ce fichier s’appelle «\u{A0}\(right)\u{A0}»"
        )
    }

    @Test func `a type by another name is read where none has the right one`() {
        #expect(layout("Content/Types/page.yml").typeFiles.count == 1)
        let both = layout("Content/types/page.yml", "Content/types/page.yaml")
        #expect(both.typeFiles.map(\.path) == ["Content/types/page.yml"])
    }

    @Test func `pages are not among the types, deeper folders can have that name`() {
        let layout = layout(
            "Content/types/fr.md",
            "Content/types/a/fr.md",
            "Content/a/types/fr.md",
            "Content/b/Types/c/fr.md"
        )
        #expect(layout.diagnostics.map(\.code) == ["P326", "P326"])
        #expect(
            layout.diagnostics.first?.message.french
                == "«\u{A0}Content/types\u{A0}» contient les types, une page va dans un autre dossier"
        )
        #expect(layout.pageFiles.map(\.id.path) == ["a/types", "b/Types/c"])
    }

    @Test func `folders whose names differ by case only are one page`() {
        let layout = layout(
            "Content/News/a/fr.md",
            "Content/News/fr.md",
            "Content/news/a/en.md",
            "Content/news/en.md"
        )
        #expect(layout.diagnostics.map(\.code) == ["P327"])
        #expect(layout.diagnostics.first?.location?.file == "Content/news")
        #expect(layout.diagnostics.first?.notes.first?.location?.file == "Content/News")
        #expect(
            layout.diagnostics.first?.message.french
                == "deux noms de dossiers diffèrent par plus que leurs majuscules"
        )
        #expect(layout.pageFiles.map(\.id.path) == ["News/a", "News", "News/a", "News"])
    }
}
