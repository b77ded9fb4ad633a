import Diagnostics
import Glibc
import SiteModel
import Testing

@testable import SourceReading

@Suite struct SiteFolderTests {
    @Test func `a site folder that does not exist is an error of the machine`() throws {
        let error = try #require(throws: SourceReadingError.self) {
            try SourceReader(siteFolder: "/nowhere/at/all").read()
        }
        #expect(error == .noSite(path: "/nowhere/at/all", errno: ENOENT))
        #expect(
            error.message.french
                == "le dossier du site «\u{A0}/nowhere/at/all\u{A0}» n’existe pas\u{202F}; indiquez-le avec --site"
        )
        #expect(
            error.message.english
                == "the site folder “/nowhere/at/all” does not exist; name it with --site"
        )
    }

    @Test func `a file is no site folder`() throws {
        let site = try TemporarySite()
        let file = site.path + "/Content/fr.md"
        #expect(throws: SourceReadingError.notAFolder(path: file, errno: ENOTDIR)) {
            try SourceReader(siteFolder: file).read()
        }
        #expect(throws: SourceReadingError.notAFolder(path: file + "/x", errno: ENOTDIR)) {
            try SourceReader(siteFolder: file + "/x").read()
        }
        #expect(
            SourceReadingError.notAFolder(path: "x.md", errno: ENOTDIR).message
                == Phrase(
                    fr: "le site «\u{A0}x.md\u{A0}» est un fichier\u{202F}; "
                        + "indiquez avec --site le dossier qui contient Content et Templates",
                    en: "the site “x.md” is a file; "
                        + "name with --site the folder that holds Content and Templates"
                )
        )
    }

    @Test func `a folder without Content is no site`() throws {
        let site = try TemporarySite(empty: true)
        let error = try #require(throws: SourceReadingError.self) {
            try SourceReader(siteFolder: site.path).read()
        }
        #expect(error == .noContent(path: site.path, errno: ENOENT))
        #expect(
            error.message.english
                == "the folder “\(site.path)” holds no folder Content; "
                + "name a site’s folder with --site, or make Content"
        )
        #expect(
            error.message.french
                == "le dossier «\u{A0}\(site.path)\u{A0}» ne contient pas de dossier Content\u{202F}; "
                + "indiquez avec --site le dossier d’un site, ou créez Content"
        )
    }

    @Test func `Content that is a file is an error of the machine`() throws {
        let site = try TemporarySite(empty: true)
        try site.write("", to: "Content")
        let path = site.path + "/Content"
        #expect(throws: SourceReadingError.notAFolder(path: path, errno: ENOTDIR)) {
            try SourceReader(siteFolder: site.path).read()
        }
    }

    @Test func `an empty Content is reported with what to begin with`() throws {
        let site = try TemporarySite()
        #expect(remove(site.path + "/Content/fr.md") == 0)

        let diagnostics = try SourceReader(siteFolder: site.path).read().diagnostics

        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P115",
                    Phrase(
                        fr:
                            "Content contient au moins la description du site et une page d’accueil",
                        en: "Content holds at least the description of the site and a home page"
                    ),
                    at: SourceLocation(file: "Content"),
                    suggestion: Phrase(
                        fr: "commencez par Content/site.yml et Content/fr.md",
                        en: "begin with Content/site.yml and Content/en.md"
                    )
                )
            ]
        )
    }

    @Test func `missing Templates are reported beside all other faults`() throws {
        let site = try TemporarySite(empty: true)
        try site.write([0xE9], to: "Content/fr.md")

        let diagnostics = try SourceReader(siteFolder: site.path).read().diagnostics

        #expect(diagnostics.map(\.code) == ["P101", "P116"])
        #expect(
            diagnostics.last?.message
                == Phrase(
                    fr: "le dossier d’un site contient un dossier Templates à côté de Content",
                    en: "a site folder holds a folder Templates beside Content"
                )
        )
    }

    @Test func `the site folder itself may be reached by a link`() throws {
        let site = try TemporarySite()
        let elsewhere = try TemporarySite(empty: true)
        try elsewhere.link("site", to: site.path)

        let tree = try SourceReader(siteFolder: elsewhere.path + "/site").read().tree

        #expect(tree.files.first?.origin == site.path + "/Content/fr.md")
    }
}
