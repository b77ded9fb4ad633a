import Diagnostics
import Testing

@testable import SiteModel

@Suite struct NearMissPairTests {
    private let homes = [source("", "fr"), source("", "en")]

    @Test func `two folders of nearly one name with a language each are reported once`() {
        let (_, diagnostics) = assemble(
            homes + [source("p/hpc-ai-master", "fr"), source("p/hpc-ai-masters", "en")]
        )
        #expect(
            diagnostics == [
                Diagnostic(
                    .warning,
                    "P343",
                    Phrase(
                        fr:
                            "un dossier est une page dans toutes ses langues\u{A0}: «\u{A0}p/hpc-ai-master\u{A0}» et «\u{A0}p/hpc-ai-masters\u{A0}» n’en ont chacun qu’une partie",
                        en:
                            "a folder is a page in all its languages: “p/hpc-ai-master” and “p/hpc-ai-masters” have only a part of them each"
                    ),
                    at: SourceLocation(file: "Content/p/hpc-ai-master/fr.md", line: 1, column: 1),
                    notes: [
                        Diagnostic.Note(
                            Phrase(fr: "l’autre dossier est ici", en: "the other folder is here"),
                            at: SourceLocation(
                                file: "Content/p/hpc-ai-masters/en.md",
                                line: 1,
                                column: 1
                            )
                        )
                    ],
                    suggestion: Phrase(
                        fr:
                            "est-ce la même page\u{202F}? alors mettez les deux fichiers dans un seul dossier",
                        en: "is it the same page? then put both files in one folder"
                    )
                )
            ]
        )
    }

    @Test func `folders of one name in two places are a pair`() {
        let (_, diagnostics) = assemble(
            homes + [source("news/fair", "en"), source("press/fair", "fr")]
        )
        #expect(diagnostics.map(\.code) == ["P343"])
    }

    @Test(arguments: [
        ("report-2020", "fr", "report-2021", "en"), ("fintech", "fr", "big-data", "en"),
        ("master", "fr", "masters", "fr"),
    ])
    func `other years, other names and equal languages are no pair`(
        one: String,
        oneLanguage: String,
        other: String,
        otherLanguage: String
    ) {
        let (_, diagnostics) = assemble(
            homes + [source(one, oneLanguage), source(other, otherLanguage)]
        )
        #expect(diagnostics.map(\.code) == ["P307", "P307"])
    }

    @Test func `a page in all languages is no twin`() {
        let (_, diagnostics) = assemble(
            homes + [source("master", "fr"), source("master", "en"), source("masters", "fr")]
        )
        #expect(diagnostics.map(\.code) == ["P307"])
    }

    @Test func `ten thousand lone pages are looked through in a moment`() {
        let pages = (0..<10_000).map { source("page-\($0 / 2)x", $0 % 3 == 0 ? "fr" : "en") }
        let start = ContinuousClock.now
        _ = assemble(homes + pages)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
