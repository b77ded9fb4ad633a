import Diagnostics
import SiteModel
import Testing

@testable import ContentParsing

/// The words of a language in a file of its own.
@Suite struct TranslatedWordsTests {
    private let languages = [Language("fr"), Language("en"), Language("ar")]

    @Test func `they join those of the other languages`() {
        let type = file(
            "Content/types/news.yml",
            """
            label: { fr: Actualité, en: News }
            fields:
              kind:
                kind: choice
                choices: { story: { fr: Annonce, en: Story } }
                label: { fr: Nature, en: Kind }
                help: { fr: Aide, en: Help }
            """
        )
        let words = file(
            "Content/types/news.ar.yml",
            """
            label: خبر
            fields:
              kind: { label: النوع, choices: { story: إعلان } }
            """
        )
        let (read, faults) = TypeFileParser.parse(
            type,
            with: [TranslatedWords(Language("ar"), words)],
            languages: languages
        )
        #expect(faults == [])
        #expect(read?.label[Language("ar")] == "خبر")
        #expect(read?.label[Language("fr")] == "Actualité")
        #expect(read?.fields.first?.label[Language("ar")] == "النوع")
        guard case .choice(let choices)? = read?.fields.first?.kind else {
            Issue.record("no choice")
            return
        }
        #expect(choices.first?.label[Language("ar")] == "إعلان")
    }

    @Test func `those of the configuration are known by its languages`() {
        let site = file(
            "Content/site.yml",
            """
            base-url: https://host.example/
            languages: [{ code: fr, name: F }, { code: en, name: E }, { code: ar, name: A }]
            name: { fr: Portail, en: Portal }
            description: { fr: Un site, en: A site }
            publisher: { tba: 2026-11-22 }
            notice: { fr: Essai, en: Trial }
            topics: { ai: { fr: IA, en: AI } }
            """
        )
        let words = file(
            "Content/site.ar.yml",
            "name: بوابة\ndescription: موقع\nnotice: تجربة\ntopics: { ai: ذكاء }\n"
        )
        let (read, faults) = SiteFileParser.parse(site) { languages in
            languages == [Language("fr"), Language("en"), Language("ar")]
                ? [TranslatedWords(Language("ar"), words)] : []
        }
        #expect(faults == [])
        #expect(read?.name[Language("ar")] == "بوابة")
        #expect(read?.topics.first?.label[Language("ar")] == "ذكاء")
    }

    @Test func `what belongs nowhere is reported where it stands`() {
        let sources = file(
            "Content/sources.yml",
            """
            a: { publisher: P, description: { fr: D, en: D }, language: fr }
            b: { publisher: P, description: { fr: D, en: D, ar: D }, language: fr }
            """
        )
        let words = file(
            "Content/sources.ar.yml",
            """
            a: { publisher: ن, description: و, descriptoin: و }
            b: { description: و }
            c: { description: و }
            """
        )
        let (_, faults) = SourcesParser.parse(
            sources,
            with: [TranslatedWords(Language("ar"), words)],
            languages: languages
        )
        #expect(
            faults.map(written) == [
                "Content/sources.ar.yml:1:6 P294 “publisher” does not take another text in this language here",
                "Content/sources.ar.yml:1:36 P230 unknown key: “descriptoin”",
                "Content/sources.ar.yml:2:6 P294 “description” does not take another text in this language here",
                "Content/sources.ar.yml:3:1 P230 unknown key: “c”",
            ]
        )
        #expect(
            faults.first?.message.french
                == "« publisher » n’attend pas ici un texte de plus dans cette langue"
        )
    }

    @Test func `a text that is nowhere is still missed`() {
        let sources = file(
            "Content/sources.yml",
            "a: { publisher: P, description: { fr: D, en: D }, language: fr }\n"
        )
        let (_, faults) = SourcesParser.parse(sources, languages: languages)
        #expect(faults.map(\.code) == ["P271"])
    }

    private func written(_ fault: Diagnostic) -> String {
        let place = fault.location?.start.map { "\($0.line):\($0.column)" } ?? ""
        return "\(fault.location?.file ?? ""):\(place) \(fault.code) \(fault.message.english)"
    }

    private func file(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, origin: "/" + path, content: .text(Array(text.utf8)))
    }
}
