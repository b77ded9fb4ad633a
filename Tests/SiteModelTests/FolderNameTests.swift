import Diagnostics
import SiteModel
import Testing

/// How the names of folders become addresses.
@Suite struct FolderNameTests {
    @Test(arguments: [
        ("L’été : 2021", "fr/l-ete-2021/"),
        ("Réseaux et cœur", "fr/reseaux-et-coeur/"),
        ("Re\u{301}seaux", "fr/reseaux/"),
        ("un\u{A0}nom", "fr/un-nom/"),
        ("types/types", "fr/types/types/"),
        ("أخبار", "fr/أخبار/"),
    ])
    func `a folder name becomes a slug`(folder: String, path: String) {
        let (site, diagnostics) = assemble(home + [source(folder, "fr")], ["fr"])
        #expect(diagnostics.isEmpty)
        #expect(site.pages.last?.route.path == path)
    }

    @Test func `a folder name without a letter or a digit is an error`() {
        let (site, diagnostics) = assemble(home + [source("!!!", "fr")], ["fr"])
        #expect(diagnostics.map(\.code) == ["P313"])
        #expect(
            diagnostics[0].location == SourceLocation(file: "Content/!!!/fr.md", line: 1, column: 1)
        )
        #expect(
            diagnostics[0].message.english
                == "an address is made of letters and digits: the folder name “!!!” has none"
        )
        #expect(
            diagnostics[0].message.french
                == "une adresse est faite de lettres et de chiffres\u{A0}: le nom de dossier "
                + "«\u{A0}!!!\u{A0}» n’en a pas"
        )
        #expect(site.pages.allSatisfy { !$0.route.path.contains("//") })
    }

    @Test func `a slug stands in for a name that makes none`() {
        let (site, diagnostics) = assemble(home + [source("!!!", "fr", slug: "ici")], ["fr"])
        #expect(diagnostics.isEmpty)
        #expect(site.pages.last?.route.path == "fr/ici/")
    }

    @Test func `a folder that only groups is reported once, wherever its pages are`() {
        let (_, diagnostics) = assemble(
            home + [source("—/a", "fr"), source("—/b", "fr")],
            ["fr"]
        )
        #expect(diagnostics.map(\.code) == ["P313"])
        #expect(diagnostics[0].location == SourceLocation(file: "Content/—"))
    }

    @Test func `two folders that make one slug have one address`() {
        let (_, diagnostics) = assemble(
            home + [source("Café", "fr"), source("cafe", "fr")],
            ["fr"]
        )
        #expect(diagnostics.map(\.code) == ["P303"])
        #expect(
            diagnostics[0].message.english == "two pages cannot have the same address “/fr/cafe/”"
        )
    }

    @Test func `a slug that no file system can hold is an error`() {
        let slug = String(repeating: "a", count: 256)
        let (_, diagnostics) = assemble(home + [source("a", "fr", slug: slug)], ["fr"])
        #expect(diagnostics.map(\.code) == ["P314"])
        #expect(diagnostics[0].message.english == "a “slug” takes at most 255 bytes")
        #expect(
            diagnostics[0].message.french == "un «\u{A0}slug\u{A0}» tient en 255\u{A0}octets"
        )
    }
}
