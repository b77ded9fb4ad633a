import Diagnostics
import SiteModel
import Testing

@testable import SourceReading

@Suite struct TextTests {
    /// Line 2, column 5: two lines, and an accent in UTF-8 would count as one column.
    @Test func `a text in Windows-1252 is reported at its first accent`() throws {
        let bytes = Array("titre\nl’".utf8.prefix(6)) + Array("ete ".utf8) + [0xE9]
        #expect(
            TextCheck(path: "Content/fr.md", bytes: bytes).fault()
                == Diagnostic(
                    .error,
                    "P101",
                    Phrase(
                        fr:
                            "un texte est enregistré en UTF-8\u{A0}: l’octet E9 n’en fait pas partie",
                        en: "a text is saved as UTF-8: the byte E9 is not part of it"
                    ),
                    at: SourceLocation(file: "Content/fr.md", line: 2, column: 5),
                    notes: [
                        .init(
                            Phrase(
                                fr: "l’encodage est probablement Windows-1252, "
                                    + "où cet octet vaut «\u{A0}é\u{A0}»",
                                en: "the encoding is probably Windows-1252, where this byte is “é”"
                            )
                        )
                    ],
                    suggestion: Phrase(
                        fr: "enregistrez le fichier en UTF-8",
                        en: "save the file as UTF-8"
                    )
                )
        )
    }

    @Test func `a text in Mac Roman is recognised`() throws {
        let fault = TextCheck(path: "x", bytes: [0x8E, 0x74, 0x8E, 0x20, 0x88]).fault()
        #expect(
            fault?.notes.map(\.message) == [
                Phrase(
                    fr: "l’encodage est probablement Mac Roman, où cet octet vaut «\u{A0}é\u{A0}»",
                    en: "the encoding is probably Mac Roman, where this byte is “é”"
                )
            ]
        )
    }

    @Test func `a text of UTF-8 that is cut or damaged is not taken for another encoding`() throws {
        let fault = TextCheck(path: "x", bytes: Array("é\néa".utf8) + [0xC3]).fault()
        #expect(fault?.location == SourceLocation(file: "x", line: 2, column: 3))
        #expect(
            fault?.notes.map(\.message) == [
                Phrase(
                    fr: "le début du fichier est en UTF-8\u{A0}: le texte est abîmé à cet endroit",
                    en: "the file is UTF-8 up to here: the text is damaged at this place"
                )
            ]
        )
    }

    @Test(
        arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]] as [[UInt8]]
    )
    func `overlong forms, surrogates and stray bytes are not UTF-8`(bytes: [UInt8]) {
        #expect(TextCheck(path: "x", bytes: bytes).fault()?.code == "P101")
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
    func `a text in UTF-16 is recognised by its mark`(bytes: [UInt8]) {
        #expect(
            TextCheck(path: "x", bytes: bytes).fault()
                == Diagnostic(
                    .error,
                    "P102",
                    Phrase(
                        fr: "un texte est enregistré en UTF-8\u{A0}: "
                            + "celui-ci commence par la marque d’UTF-16",
                        en: "a text is saved as UTF-8: this one begins with the mark of UTF-16"
                    ),
                    at: SourceLocation(file: "x"),
                    suggestion: Phrase(
                        fr: "enregistrez le fichier en UTF-8",
                        en: "save the file as UTF-8"
                    )
                )
        )
    }

    @Test func `a NUL character is reported at its place`() {
        let fault = TextCheck(path: "x", bytes: Array("a\nb\0".utf8)).fault()
        #expect(fault?.code == "P103")
        #expect(fault?.location == SourceLocation(file: "x", line: 2, column: 2))
        #expect(
            fault?.message
                == Phrase(
                    fr: "un texte ne contient pas de caractère nul (octet 00)",
                    en: "a text holds no NUL character (byte 00)"
                )
        )
    }

    @Test func `an empty text is sound`() {
        #expect(TextCheck(path: "x", bytes: []).fault() == nil)
    }

    @Test func `a text of 50 MB is never read`() throws {
        let site = try TemporarySite()
        try site.makeSparseFile("Content/big.md", bytes: 50_000_000)

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree["Content/big.md"] == nil)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P106",
                    Phrase(
                        fr: "un texte tient en 2\u{A0}Mo\u{A0}: celui-ci en fait 50\u{A0}Mo",
                        en: "a text takes at most 2\u{A0}MB: this one takes 50\u{A0}MB"
                    ),
                    at: SourceLocation(file: "Content/big.md"),
                    suggestion: Phrase(
                        fr: "répartissez-le sur plusieurs pages",
                        en: "divide it among several pages"
                    )
                )
            ]
        )
    }

    @Test func `a text may be as large as the limit`() throws {
        let site = try TemporarySite()
        try site.write("12345", to: "Content/a.md")
        try site.write("123456", to: "Content/b.md")
        let reader = SourceReader(siteFolder: site.path, limits: ReadingLimits(textBytes: 5))

        let (tree, diagnostics) = try reader.read()

        #expect(tree["Content/a.md"] != nil)
        #expect(
            diagnostics.map { $0.location?.file } == [
                "Content/b.md", "Content/fr.md", "Templates/page.mustache",
            ]
        )
    }

    /// The files of the kernel say that they are empty, whatever they hold.
    @Test func `a text that holds more than its size says is looked at again, then reported`()
        throws
    {
        let folder = try OpenFolder.top("sys/kernel", area: .content, of: "/proc")
        let file = try OpenFile(try #require(EntryName("ostype")), in: folder)

        let result = try TextReading(path: "Content/fr.md", limit: 100).read(file)

        guard case .fault(let fault) = result else {
            Issue.record("no fault")
            return
        }
        #expect(fault.code == "P114")
        #expect(
            fault.message
                == Phrase(
                    fr: "les fichiers restent en place pendant la lecture du site\u{A0}: "
                        + "celui-ci change sans cesse",
                    en: "files stay as they are while the site is read: this one keeps changing"
                )
        )
        #expect(
            fault.suggestion
                == Phrase(
                    fr: "recommencez une fois le fichier enregistré",
                    en: "try again once the file is saved"
                )
        )
    }
}
