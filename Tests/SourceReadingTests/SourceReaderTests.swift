import Diagnostics
import SiteModel
import Testing

@testable import SourceReading

@Suite struct SourceReaderTests {
    @Test func `texts and files to publish are read from Content and Templates`() throws {
        let site = try TemporarySite(empty: true)
        try site.write("titre: Portail\n", to: "Content/site.yml")
        try site.write("# Accueil\n", to: "Content/fr.md")
        try site.write("%PDF-1.7", to: "Content/news/brochure.pdf")
        try site.write("{{title}}", to: "Templates/partials/head.mustache")
        try site.write("body {}", to: "Templates/assets/site.css")
        try site.write("# read me", to: "Templates/assets/licence.md")
        try site.write("icon", to: "Templates/root/favicon.ico")
        try site.write("not the site's", to: "README.md")
        try site.write("not the site's", to: "Public/index.html")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(
            tree.files == [
                text("Content/fr.md", "# Accueil\n", of: site),
                attachment("Content/news/brochure.pdf", 8, of: site),
                text("Content/site.yml", "titre: Portail\n", of: site),
                data("Templates/assets/licence.md", "# read me", of: site),
                text("Templates/assets/site.css", "body {}", of: site),
                text("Templates/partials/head.mustache", "{{title}}", of: site),
                data("Templates/root/favicon.ico", "icon", of: site),
            ]
        )
        #expect(diagnostics == [])
        #expect(tree["Content/fr.md"]?.text == Array("# Accueil\n".utf8))
    }

    @Test func `the addresses that a site has published are a text, another .txt is not`() throws {
        let site = try TemporarySite()
        try site.write("/fr/ fr /\n", to: "Content/addresses.txt")
        try site.write("x", to: "Content/news/addresses.txt")

        let tree = try SourceReader(siteFolder: site.path).read().tree

        #expect(tree["Content/addresses.txt"]?.text == Array("/fr/ fr /\n".utf8))
        #expect(tree["Content/news/addresses.txt"]?.text == nil)
    }

    @Test func `hidden files and backups of editors are passed over in silence`() throws {
        let site = try TemporarySite()
        let names = [
            ".DS_Store", ".git/config", "fr.md~", "#fr.md#", ".fr.md.swp", "fr.md.swp", "~$cv.docx",
        ]
        for name in names { try site.write("x", to: "Content/" + name) }

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree.files.map(\.path) == ["Content/fr.md", "Templates/page.mustache"])
        #expect(diagnostics == [])
    }

    @Test func `a name may hold spaces`() throws {
        let site = try TemporarySite()
        try site.write("a;b", to: "Content/mes documents/liste des cours.csv")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree["Content/mes documents/liste des cours.csv"] != nil)
        #expect(diagnostics == [])
    }

    @Test func `a byte order mark is no part of the text`() throws {
        let site = try TemporarySite()
        try site.write("\u{FEFF}été", to: "Content/en.md")

        let tree = try SourceReader(siteFolder: site.path).read().tree

        #expect(tree["Content/en.md"]?.text == Array("été".utf8))
    }

    @Test func `a path is in NFC, and its origin as the disk spells it`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/e\u{301}te\u{301}/re\u{301}sume\u{301}.txt")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        let file = try #require(tree["Content/été/résumé.txt"])
        #expect(
            Array(file.path.unicodeScalars)
                == Array("Content/\u{E9}t\u{E9}/r\u{E9}sum\u{E9}.txt".unicodeScalars)
        )
        #expect(
            Array(file.origin.unicodeScalars)
                == Array(
                    (site.path + "/Content/e\u{301}te\u{301}/re\u{301}sume\u{301}.txt")
                        .unicodeScalars
                )
        )
        #expect(diagnostics == [])
    }

    @Test(arguments: [1, 2, 8])
    func `the result does not depend on the number of threads`(workers: Int) throws {
        let site = try TemporarySite()
        for number in 100..<300 { try site.write("n° \(number)", to: "Content/flat/\(number).md") }
        for number in 100..<150 {
            try site.write("n° \(number)", to: "Content/deep/\(number % 7)/\(number)/fr.md")
            try site.write([0xE9], to: "Content/deep/\(number % 7)/\(number)/en.md")
        }

        let (tree, diagnostics) = try SourceReader(
            siteFolder: site.path,
            limits: .default,
            workers: workers
        ).read()

        #expect(tree.files.count == 252)
        #expect(tree.files.map(\.path) == tree.files.map(\.path).sorted())
        #expect(tree["Content/deep/2/100/fr.md"]?.text == Array("n° 100".utf8))
        #expect(diagnostics.count == 50)
        #expect(diagnostics == diagnostics.sorted())
    }

    @Test func `a relative path is taken from the current folder`() throws {
        let site = try TemporarySite()
        let upward = String(repeating: "../", count: 40)

        let tree = try SourceReader(siteFolder: upward + site.path.dropFirst()).read().tree

        #expect(tree.files.first?.origin == site.path + "/Content/fr.md")
    }

    private func text(_ path: String, _ text: String, of site: TemporarySite) -> SourceFile {
        SourceFile(path: path, origin: site.path + "/" + path, content: .text(Array(text.utf8)))
    }

    private func data(_ path: String, _ text: String, of site: TemporarySite) -> SourceFile {
        SourceFile(
            path: path,
            origin: site.path + "/" + path,
            content: .data(Array(text.utf8), picture: nil)
        )
    }

    private func attachment(_ path: String, _ count: Int, of site: TemporarySite) -> SourceFile {
        SourceFile(
            path: path,
            origin: site.path + "/" + path,
            content: .attachment(byteCount: count, picture: nil)
        )
    }
}
