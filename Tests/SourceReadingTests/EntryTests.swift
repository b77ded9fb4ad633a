import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import SourceReading

@Suite struct EntryTests {
    @Test func `a link to a file, a link to a folder and a cycle of links are not followed`() throws
    {
        let site = try TemporarySite()
        let elsewhere = try TemporarySite()
        try site.link("Content/file.md", to: elsewhere.path + "/Content/fr.md")
        try site.link("Content/folder", to: elsewhere.path + "/Content")
        try site.link("Content/cycle", to: ".")
        try site.link("Content/nothing.md", to: "missing")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree.files.map(\.path) == ["Content/fr.md", "Templates/page.mustache"])
        #expect(
            diagnostics
                == ["cycle", "file.md", "folder", "nothing.md"].map {
                    Diagnostic(
                        .error,
                        "P104",
                        Phrase(
                            fr: "un site contient ses propres fichiers\u{A0}: "
                                + "un lien symbolique n’est pas suivi",
                            en: "a site holds its own files: a symbolic link is not followed"
                        ),
                        at: SourceLocation(file: "Content/" + $0),
                        suggestion: Phrase(
                            fr: "copiez ici le fichier à la place du lien",
                            en: "copy the file here instead of the link"
                        )
                    )
                }
        )
    }

    @Test func `Content and Templates are no links either`() throws {
        let site = try TemporarySite()
        let linked = try TemporarySite(empty: true)
        try linked.link("Content", to: site.path + "/Content")
        try linked.link("Templates", to: site.path + "/Templates")

        let (tree, diagnostics) = try SourceReader(siteFolder: linked.path).read()

        #expect(tree.files == [])
        #expect(diagnostics.map(\.code) == ["P104", "P104"])
        #expect(diagnostics.map { $0.location?.file } == ["Content", "Templates"])
    }

    @Test func `a pipe is reported and never waited for`() throws {
        let site = try TemporarySite()
        #expect(mkfifo(site.path + "/Content/en.md", 0o644) == 0)

        let diagnostics = try SourceReader(siteFolder: site.path).read().diagnostics

        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P108",
                    Phrase(
                        fr: "un site contient des fichiers et des dossiers\u{A0}: "
                            + "ceci est un tube, une prise ou un périphérique",
                        en: "a site holds files and folders: this is a pipe, a socket or a device"
                    ),
                    at: SourceLocation(file: "Content/en.md"),
                    suggestion: Phrase(fr: "retirez-le du dossier", en: "remove it from the folder")
                )
            ]
        )
    }

    @Test func `a file that became a link or a pipe, or vanished, since it was listed is reported`()
        throws
    {
        let site = try TemporarySite()
        try site.link("Content/link.md", to: "fr.md")
        #expect(mkfifo(site.path + "/Content/pipe.md", 0o644) == 0)
        let folder = try OpenFolder.top("Content", area: .content, of: site.path)

        let found = try ["link.md", "pipe.md", "gone.md"].map { name in
            let name = try #require(EntryName(name))
            return FileReading(folder: folder, name: name, limits: .default).read()
        }

        #expect(found.allSatisfy { $0.file == nil })
        #expect(found.flatMap(\.diagnostics).map(\.code) == ["P104", "P108", "P114"])
        #expect(
            found.last?.diagnostics.last?.message
                == Phrase(
                    fr: "les fichiers restent en place pendant la lecture du site\u{A0}: "
                        + "celui-ci a disparu entre-temps",
                    en:
                        "files stay in place while the site is read: this one has vanished meanwhile"
                )
        )
    }

    @Test func `two names that are one in NFC are an error`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/e\u{301}.txt")
        try site.write("x", to: "Content/\u{E9}.txt")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree.files.filter { $0.path == "Content/é.txt" }.count == 1)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P109",
                    Phrase(
                        fr: "deux noms diffèrent par plus que le codage de leurs accents\u{A0}: "
                            + "«\u{A0}é.txt\u{A0}» est deux fois dans le dossier",
                        en: "two names differ by more than the encoding of their accents: "
                            + "“é.txt” is in the folder twice"
                    ),
                    at: SourceLocation(file: "Content"),
                    suggestion: Phrase(
                        fr: "renommez l’un des deux",
                        en: "rename one of the two"
                    )
                )
            ]
        )
    }

    @Test func `a name that is not UTF-8 or holds a control character is an error`() throws {
        let site = try TemporarySite()
        let latin: [CChar] = Array((site.path + "/Content/caf").utf8CString.dropLast()) + [-23, 0]
        let file = open(latin, O_CREAT | O_WRONLY, 0o644)
        #expect(file >= 0 && close(file) == 0)
        try site.write("x", to: "Content/a\u{1B}[31m.txt")

        let diagnostics = try SourceReader(siteFolder: site.path).read().diagnostics

        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr: "un nom de fichier est en UTF-8, sans caractère de commande\u{A0}: "
                        + "«\u{A0}a\u{FFFD}[31m.txt\u{A0}» ne l’est pas",
                    en: "a file name is UTF-8 without control characters: "
                        + "“a\u{FFFD}[31m.txt” is not"
                ),
                Phrase(
                    fr: "un nom de fichier est en UTF-8, sans caractère de commande\u{A0}: "
                        + "«\u{A0}caf\u{FFFD}\u{A0}» ne l’est pas",
                    en: "a file name is UTF-8 without control characters: “caf\u{FFFD}” is not"
                ),
            ]
        )
        #expect(diagnostics.map(\.code) == ["P110", "P110"])
    }

    @Test func `folders nest no deeper than the limit`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/a/b/fr.md")
        try site.write("x", to: "Content/a/b/c/fr.md")

        let (tree, diagnostics) = try SourceReader(
            siteFolder: site.path,
            limits: ReadingLimits(depth: 3)
        ).read()

        #expect(tree["Content/a/b/fr.md"] != nil)
        #expect(tree["Content/a/b/c/fr.md"] == nil)
        #expect(diagnostics.map { $0.location?.file } == ["Content/a/b/c"])
        #expect(diagnostics.map(\.code) == ["P113"])
        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr: "les dossiers s’emboîtent sur 3\u{A0}niveaux au plus",
                    en: "folders nest at most 3\u{A0}deep"
                )
            ]
        )
    }
}
