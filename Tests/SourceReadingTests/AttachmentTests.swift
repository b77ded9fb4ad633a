import Diagnostics
import SiteModel
import Testing

@testable import SourceReading

@Suite struct AttachmentTests {
    @Test func `a file to publish is at most 20 MB`() throws {
        let site = try TemporarySite()
        try site.makeSparseFile("Content/film.mp4", bytes: 52_400_000)
        try site.makeSparseFile("Content/court.mp4", bytes: 20_000_000)

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(
            tree["Content/court.mp4"]?.content == .attachment(byteCount: 20_000_000, picture: nil)
        )
        #expect(tree["Content/film.mp4"] == nil)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P107",
                    Phrase(
                        fr:
                            "un fichier publié tient en 20\u{A0}Mo\u{A0}: celui-ci fait 52,4\u{A0}Mo",
                        en: "a published file takes at most 20\u{A0}MB: this one takes 52.4\u{A0}MB"
                    ),
                    at: SourceLocation(file: "Content/film.mp4"),
                    suggestion: Phrase(
                        fr: "allégez-le, ou publiez-le ailleurs et faites un lien",
                        en: "make it smaller, or publish it elsewhere and link to it"
                    )
                )
            ]
        )
    }

    @Test func `a file of another kind is left out with a warning`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/outil.exe")
        try site.write("x", to: "Content/photo.jpgg")
        try site.write("x", to: "Content/Makefile")
        try site.write("x", to: "Templates/site.css")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree.files.map(\.path) == ["Content/fr.md", "Templates/page.mustache"])
        #expect(diagnostics.map(\.severity) == [.warning, .warning, .warning, .warning])
        #expect(diagnostics.map(\.code) == ["P111", "P111", "P111", "P111"])
        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr: "un fichier sans extension n’est pas publié",
                    en: "a file without an extension is not published"
                ),
                Phrase(
                    fr: "un fichier «\u{A0}.exe\u{A0}» n’est pas publié",
                    en: "a “.exe” file is not published"
                ),
                Phrase(
                    fr: "un fichier «\u{A0}.jpgg\u{A0}» n’est pas publié",
                    en: "a “.jpgg” file is not published"
                ),
                Phrase(
                    fr: "Templates contient des gabarits et des textes\u{A0}: "
                        + "cet autre fichier n’est pas publié",
                    en: "Templates holds templates and texts: this other file is not published"
                ),
            ]
        )
        #expect(diagnostics[2].suggestion?.english == "did you mean “jpeg”?")
    }

    @Test func `an extension may be in capitals`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/CV.PDF")
        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()
        #expect(tree["Content/CV.PDF"] != nil)
        #expect(diagnostics == [])
    }

    @Test(
        arguments: [
            (0, "0\u{A0}octets", "0\u{A0}bytes"), (999, "999\u{A0}octets", "999\u{A0}bytes"),
            (1000, "1\u{A0}ko", "1\u{A0}kB"),
            (1001, "1,1\u{A0}ko", "1.1\u{A0}kB"), (2_000_001, "2,1\u{A0}Mo", "2.1\u{A0}MB"),
            (5_000_000_000, "5\u{A0}Go", "5\u{A0}GB"),
        ]
    )
    func `a size reads as people say it, never smaller than it is`(
        bytes: Int,
        french: String,
        english: String
    ) {
        #expect(ByteCount(bytes).french == french)
        #expect(ByteCount(bytes).english == english)
    }
}
