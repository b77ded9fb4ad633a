import Diagnostics
import SiteModel
import Testing

@Suite struct RequiredFieldsTests {
    private let label = LocalizedText([Language("fr"): "Chapô", Language("en"): "Lead"])

    private func type(_ kind: FieldKind, isShared: Bool, help: LocalizedText? = nil) -> ContentType
    {
        ContentType(
            name: "news",
            label: LocalizedText([:]),
            section: PageID("news"),
            schemaType: nil,
            fields: [
                FieldDefinition(
                    name: "lead",
                    kind: kind,
                    isRequired: true,
                    isShared: isShared,
                    label: label,
                    help: help,
                    schemaTerm: nil
                )
            ]
        )
    }

    private func text(_ text: String, in file: String) -> [String: Located<FieldValue>] {
        ["lead": Located(.text(text), at: SourceLocation(file: file, line: 4, column: 7))]
    }

    private func faults(_ files: [PageSource], _ type: ContentType) -> [Diagnostic] {
        assemble(home + [source("", "en")] + files, types: [type]).diagnostics
    }

    @Test func `a shared field is missed once, with its label and help`() {
        let help = LocalizedText([
            Language("fr"): "Qui, quoi, où.", Language("en"): "Who, what, where.",
        ])
        let type = type(.text, isShared: true, help: help)
        #expect(
            faults([source("news/a", "fr"), source("news/a", "en")], type) == [
                Diagnostic(
                    .error,
                    "P302",
                    Phrase(
                        fr: "le champ «\u{A0}lead\u{A0}» est obligatoire",
                        en: "the field “lead” is required"
                    ),
                    at: SourceLocation(file: "Content/news/a/fr.md", line: 1, column: 1),
                    notes: [
                        Diagnostic.Note(
                            Phrase(
                                fr: "«\u{A0}Chapô\u{A0}»\u{A0}: Qui, quoi, où",
                                en: "“Lead”: Who, what, where"
                            )
                        )
                    ]
                )
            ]
        )
    }

    @Test func `a shared field that any language gives is not missed`() {
        let files = [
            source("news/a", "fr"),
            source("news/a", "en", fields: text("x", in: "Content/news/a/en.md")),
        ]
        #expect(faults(files, type(.text, isShared: true)).isEmpty)
    }

    @Test func `a field of each language is missed where it lacks, with the other's place`() {
        let given = text("x", in: "Content/news/a/fr.md")
        let faults = faults(
            [source("news/a", "fr", fields: given), source("news/a", "en")],
            type(.text, isShared: false)
        )
        #expect(faults.map(\.code) == ["P302"])
        #expect(faults.first?.location?.file == "Content/news/a/en.md")
        #expect(
            faults.first?.notes == [
                Diagnostic.Note(Phrase(fr: "«\u{A0}Chapô\u{A0}»", en: "“Lead”")),
                Diagnostic.Note(
                    Phrase(
                        fr: "une autre langue le donne ici",
                        en: "another language gives it here"
                    ),
                    at: SourceLocation(file: "Content/news/a/fr.md", line: 4, column: 7)
                ),
            ]
        )
    }

    @Test func `a field that no language gives is missed in each`() {
        let faults = faults(
            [source("news/a", "fr"), source("news/a", "en")],
            type(.text, isShared: false)
        )
        #expect(
            faults.map(\.location?.file) == ["Content/news/a/fr.md", "Content/news/a/en.md"]
        )
    }

    @Test func `a fact that one language says is to be announced is given in all`() throws {
        let day = try #require(PartialDate("2026-11-22"))
        let open = Located(FieldValue.fact(.toBeAnnounced(lastChecked: day)), at: nowhere)
        let files = [source("news/a", "fr", fields: ["lead": open]), source("news/a", "en")]
        #expect(faults(files, type(.fact(.text), isShared: false)).isEmpty)
    }

    @Test func `a fact is not to be announced in one language and known in another`() throws {
        let day = try #require(PartialDate("2026-11-22"))
        let english = SourceLocation(file: "Content/news/a/en.md", line: 4, column: 7)
        let french = SourceLocation(file: "Content/news/a/fr.md", line: 4, column: 7)
        let known = Located(FieldValue.fact(.known(.text("x"), sources: [])), at: french)
        let open = Located(FieldValue.fact(.toBeAnnounced(lastChecked: day)), at: english)
        let files = [
            source("news/a", "fr", fields: ["lead": known]),
            source("news/a", "en", fields: ["lead": open]),
        ]
        #expect(
            faults(files, type(.fact(.text), isShared: false)) == [
                Diagnostic(
                    .error,
                    "P301",
                    Phrase(
                        fr:
                            "«\u{A0}lead\u{A0}» est à annoncer dans une langue et connu dans une autre\u{A0}: les deux fichiers doivent dire la même chose",
                        en:
                            "“lead” is to be announced in one language and known in another: both files must say the same"
                    ),
                    at: english,
                    notes: [
                        Diagnostic.Note(
                            Phrase(fr: "l’autre valeur est ici", en: "the other value is here"),
                            at: french
                        )
                    ]
                )
            ]
        )
    }

    @Test(arguments: [["title", "lead"], nil])
    func `what is written but cannot be read is not missed as well`(keys: [String]?) {
        let whole = source("news/a", "fr")
        let file = PageSource(
            id: whole.id,
            language: whole.language,
            file: whole.file,
            common: whole.common,
            fields: [:],
            body: whole.body,
            writtenKeys: keys
        )
        for isShared in [true, false] {
            let other = source("news/a", "en", fields: text("x", in: "Content/news/a/en.md"))
            #expect(faults([file, other], type(.text, isShared: isShared)).isEmpty)
        }
    }
}
