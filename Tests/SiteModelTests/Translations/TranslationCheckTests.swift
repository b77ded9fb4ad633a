import Diagnostics
import Testing

@testable import SiteModel

@Suite struct TranslationCheckTests {
    private let recordedAt = SourceLocation(
        file: "Content/faq/en.md",
        start: SourcePosition(line: 3, column: 18),
        end: SourcePosition(line: 3, column: 40)
    )

    /// A site with a page whose translation was made from one text, and whose source is another.
    private func site(
        from old: String?,
        to new: String,
        _ change: (inout CommonFields) -> Void = { _ in }
    ) -> [PageSource] {
        let original = source("faq", "fr", body: old ?? "")
        return [
            source("", "fr"), source("", "en"),
            source("faq", "fr", body: new, change),
            source("faq", "en") {
                guard old != nil else { return }
                $0.translatedFrom = Located(original.digest(of: .page), at: recordedAt)
            },
        ]
    }

    @Test func `a translation of the present text, or without a record, is no fault`() {
        #expect(assemble(site(from: "a", to: "a")).diagnostics == [])
        #expect(assemble(site(from: nil, to: "a")).diagnostics == [])
    }

    @Test func `a stale translation is a warning that shows what changed`() {
        let (_, diagnostics) = assemble(site(from: "## S\n\na\n\nb", to: "## S\n\na\n\nc"))
        #expect(
            diagnostics == [
                Diagnostic(
                    .warning,
                    "P340",
                    Phrase(
                        fr: "une traduction suit son texte source, qui a changé depuis",
                        en: "a translation follows its source text, which has changed since"
                    ),
                    at: SourceLocation(file: "Content/faq/en.md", line: 3, column: 18),
                    notes: [
                        Diagnostic.Note(
                            Phrase(
                                fr: "paragraphe modifié (sous «\u{A0}S\u{A0}»)",
                                en: "paragraph changed (under “S”)"
                            ),
                            at: SourceLocation(file: "Content/faq/fr.md", line: 9, column: 1)
                        )
                    ],
                    suggestion: Phrase(
                        fr: "revoyez la traduction, puis lancez "
                            + "«\u{A0}portal accept faq --language en\u{A0}»",
                        en: "review the translation, then run “portal accept faq --language en”"
                    )
                )
            ]
        )
    }

    @Test func `more than eight changes are counted`() {
        let lines = (0..<10).map { "* \($0)\n" }
        let (_, diagnostics) = assemble(site(from: "", to: lines.joined()))
        #expect(diagnostics[0].notes.count == 9)
        #expect(
            diagnostics[0].notes[8].message
                == Phrase(
                    fr: "et 2 autres\u{A0}: «\u{A0}portal status\u{A0}» montre tout",
                    en: "and 2 more: “portal status” shows all"
                )
        )
    }

    @Test func `a record that is no digest is a warning`() {
        let (_, diagnostics) = assemble(
            home + [
                source("", "en") {
                    $0.translatedFrom = Located("oui", at: recordedAt)
                }
            ]
        )
        #expect(diagnostics.map(\.code) == ["P341"])
        #expect(
            diagnostics[0].message
                == Phrase(
                    fr:
                        "«\u{A0}translated-from\u{A0}» est écrit par «\u{A0}portal accept\u{A0}», pas à la main",
                    en: "“translated-from” is written by “portal accept”, not by hand"
                )
        )
        #expect(
            diagnostics[0].suggestion?.english
                == "compare the translation with the source text, then run “portal accept / --language en”"
        )
    }

    @Test func `a record in the source text is a warning`() {
        let (_, diagnostics) = assemble(
            [
                source("", "fr") { $0.translatedFrom = Located("oui", at: recordedAt) },
                source("", "en"),
            ]
        )
        #expect(diagnostics.map(\.code) == ["P342"])
        #expect(
            diagnostics[0].message
                == Phrase(
                    fr:
                        "«\u{A0}translated-from\u{A0}» est une clé des traductions, et ce fichier est le texte source",
                    en:
                        "“translated-from” is a key of translations, and this file is the source text"
                )
        )
        #expect(diagnostics[0].suggestion == Phrase(fr: "retirez la ligne", en: "remove the line"))
    }

    @Test func `drafts and expired pages are not warned of, those under embargo are`() {
        let draft = site(from: "a", to: "b") { $0.isDraft = Located(true, at: nowhere) }
        let expired = site(from: "a", to: "b") { $0.expires = located("2025-01-01") }
        let scheduled = site(from: "a", to: "b") { $0.publish = located("2027-01-01") }
        #expect(assemble(draft).diagnostics == [])
        #expect(assemble(expired).diagnostics == [])
        #expect(assemble(scheduled).diagnostics.map(\.code) == ["P340"])
    }
}
