import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct TypeFileLimitTests {
    private func type(_ text: String) throws -> ContentType {
        let (type, diagnostics) = TypeFileParser.parse(
            MarkedText(text).file,
            languages: Sample.languages
        )
        #expect(diagnostics == [])
        return try #require(type)
    }

    @Test func `limits are read`() throws {
        let fields = try type(
            """
            label: { fr: a, en: b }
            fields:
              a: { kind: text, limit: { length: 80 }, label: { fr: a, en: b } }
              b: { kind: number, fact: true, limit: { min: -1.5, max: 9 }, label: { fr: a, en: b } }
              c: { kind: text, list: true, limit: { length: 9, min: 2, max: 5 }, label: { fr: a, en: b } }
            """
        ).fields
        #expect(fields[0].limits == FieldLimits(length: 80))
        #expect(fields[1].limits == FieldLimits(minimum: "-1.5", maximum: "9"))
        #expect(fields[2].limits == FieldLimits(length: 9, minimum: "2", maximum: "5"))
    }

    @Test func `a type says what it wants of a key that every page has`() throws {
        let type = try type(
            """
            label: { fr: a, en: b }
            common:
              title: { limit: { length: 3 }, help: { fr: Court, en: Short } }
              date: { help: { fr: Le jour, en: The day } }
            """
        )
        #expect(type.rules(for: "title")?.limits == FieldLimits(length: 3))
        #expect(type.rules(for: "title")?.help?[Sample.french] == "Court")
        #expect(type.rules(for: "date")?.limits == nil)
        #expect(type.rules(for: "summary") == nil)
        let page = MarkedText("---\ntitle: abcd\nsummary: abcd\n---\n").page(type)
        #expect(
            page.reports.map(\.english) == ["“title” has at most 3 characters, this one has 4"]
        )
    }

    @Test func `a limit belongs to its kind and is a number`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            common:
              ①titel: { help: { fr: a, en: b } }
              date: { limit: { ②length: 3 } }
            fields:
              a: { kind: date, limit: { ③length: 80 }, label: { fr: a, en: b } }
              b: { kind: text, limit: { ④min: 1 }, label: { fr: a, en: b } }
              c: { kind: text, limit: { length: ⑤80.5 }, label: { fr: a, en: b } }
              d: { kind: number, limit: ⑥{ min: 2, max: 1 }, label: { fr: a, en: b } }
              e: { kind: text, limit: { ⑦lenght: 80 }, label: { fr: a, en: b } }
            """
        )
        let french =
            "«~length~» se dit d’un texte, «~min~» et «~max~» d’un nombre ou d’une liste~: "
        let english = "“length” is said of a text, “min” and “max” of a number or a list: "
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~titel~»",
                    en: "unknown key: “titel”",
                    suggestion: "vouliez-vous dire «~title~»^?"
                ),
                Report(
                    "②",
                    "P276",
                    fr: french + "«~length~» ne limite pas ce champ",
                    en: english + "“length” does not limit this field"
                ),
                Report(
                    "③",
                    "P276",
                    fr: french + "«~length~» ne limite pas ce champ",
                    en: english + "“length” does not limit this field"
                ),
                Report(
                    "④",
                    "P276",
                    fr: french + "«~min~» ne limite pas ce champ",
                    en: english + "“min” does not limit this field"
                ),
                Report(
                    "⑤",
                    "P278",
                    fr: "«~length~» attend un nombre entier à partir de 1, et non «~80.5~»",
                    en: "“length” takes a whole number from 1, not “80.5”"
                ),
                Report(
                    "⑥",
                    "P278",
                    fr: "«~min~» ne dépasse pas «~max~»",
                    en: "“min” is not greater than “max”"
                ),
                Report(
                    "⑦",
                    "P230",
                    fr: "clé inconnue~: «~lenght~»",
                    en: "unknown key: “lenght”",
                    suggestion: "vouliez-vous dire «~length~»^?"
                ),
            ]
        )
    }

    @Test func `a text takes its language from a field of its group`() throws {
        let fields = try type(
            """
            label: { fr: a, en: b }
            fields:
              quotations:
                kind: group
                label: { fr: a, en: b }
                fields:
                  words: { kind: text, language-from: tongue, label: { fr: a, en: b } }
                  tongue: { kind: language, label: { fr: a, en: b } }
            """
        ).fields
        guard case .group(let members) = fields[0].kind else {
            Issue.record("no group")
            return
        }
        #expect(members.map(\.languageField) == ["tongue", nil])
    }

    @Test func `a text takes its language from nothing else`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              words: { kind: text, language-from: ①tongue, label: { fr: a, en: b } }
              day: { kind: date, ②language-from: tongue, label: { fr: a, en: b } }
              quotations:
                kind: group
                label: { fr: a, en: b }
                fields:
                  words: { kind: text, language-from: ③tonge, label: { fr: a, en: b } }
                  tongue: { kind: language, label: { fr: a, en: b } }
            """
        )
        let french = "«~language-from~» nomme un champ de sorte language du même groupe~: "
        let english = "“language-from” names a field of kind language of the same group: "
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P277",
                    fr: french + "«~tongue~» n’en est pas un",
                    en: english + "“tongue” is not one"
                ),
                Report(
                    "②",
                    "P274",
                    fr: "«~language-from~» ne se dit que d’un champ de sorte «~text~»",
                    en: "“language-from” is only said of a field of kind “text”"
                ),
                Report(
                    "③",
                    "P277",
                    fr: french + "«~tonge~» n’en est pas un",
                    en: english + "“tonge” is not one",
                    suggestion: "vouliez-vous dire «~tongue~»^?"
                ),
            ]
        )
    }
}
