internal import Diagnostics

/// Compares the translations of a page with its source text: the page in the site's first language.
struct TranslationCheck {
    private let page: MergedPage
    private let source: PageSource?
    private let text: SourceText?

    /// - Parameter sourceLanguage: The site's first language.
    init(_ page: MergedPage, from sourceLanguage: Language) {
        self.page = page
        source = page.files.first { $0.language == sourceLanguage }
        let isNeeded = page.files.contains { $0.common.translatedFrom != nil }
        text = isNeeded ? source.map { SourceText($0, of: page.type) } : nil
    }

    func state(in language: Language) -> TranslationState {
        guard let file = page.files.first(where: { $0.language == language }) else {
            return .missing
        }
        guard let source else { return .orphan }
        if file.language == source.language { return .source }
        guard let recorded = file.common.translatedFrom?.value, let text else {
            return .unreviewed
        }
        guard let digest = SourceDigest(recorded) else { return .unreadable }
        if digest.whole == text.digest.whole { return .complete }
        return .stale(TextComparison.changes(from: digest, to: text))
    }

    /// What is wrong with what the files record (P340 to P342).
    func diagnostics() -> [Diagnostic] {
        guard let source, source.isReadWhole else { return [] }
        return page.files.compactMap { file in
            guard let recorded = file.common.translatedFrom else { return nil }
            if file.language == source.language { return .sourceTranslated(recorded) }
            return switch state(in: file.language) {
            case .stale(let changes): .stale(file, recorded, changes)
            case .unreadable: .unreadable(file, recorded)
            default: nil
            }
        }
    }
}

extension Diagnostic {
    /// More than a screen of notes is not read.
    private static let shownChanges = 8

    fileprivate static func stale(
        _ file: PageSource,
        _ recorded: Located<String>,
        _ changes: [TextChange]
    ) -> Diagnostic {
        var notes = changes.prefix(shownChanges).map { Note($0.phrase, at: $0.location) }
        let rest = changes.count - notes.count
        if rest > 0 {
            notes.append(
                Note(
                    Phrase(
                        fr:
                            "et \(rest) autre\(rest == 1 ? "" : "s") : « portal status » montre tout",
                        en: "and \(rest) more: “portal status” shows all"
                    )
                )
            )
        }
        return Diagnostic(
            .warning,
            "P340",
            Phrase(
                fr: "une traduction suit son texte source, qui a changé depuis",
                en: "a translation follows its source text, which has changed since"
            ),
            at: recorded.beginning,
            notes: notes,
            suggestion: .accept(file, fr: "revoyez la traduction", en: "review the translation")
        )
    }

    fileprivate static func unreadable(
        _ file: PageSource,
        _ recorded: Located<String>
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P341",
            Phrase(
                fr: "« translated-from » est écrit par « portal accept », pas à la main",
                en: "“translated-from” is written by “portal accept”, not by hand"
            ),
            at: recorded.beginning,
            suggestion: .accept(
                file,
                fr: "comparez la traduction au texte source",
                en: "compare the translation with the source text"
            )
        )
    }

    fileprivate static func sourceTranslated(_ recorded: Located<String>) -> Diagnostic {
        Diagnostic(
            .warning,
            "P342",
            Phrase(
                fr:
                    "« translated-from » est une clé des traductions, et ce fichier est le texte source",
                en: "“translated-from” is a key of translations, and this file is the source text"
            ),
            at: recorded.beginning,
            suggestion: Phrase(fr: "retirez la ligne", en: "remove the line")
        )
    }
}

extension Located<String> {
    /// The value is long and means nothing to a reader: its first character is enough to point at.
    fileprivate var beginning: SourceLocation {
        SourceLocation(file: location.file, start: location.start)
    }
}

extension Phrase {
    fileprivate static func accept(_ file: PageSource, fr: String, en: String) -> Phrase {
        let command = "portal accept \(file.id.shown) --language \(file.language.code)"
        return Phrase(fr: "\(fr), puis lancez « \(command) »", en: "\(en), then run “\(command)”")
    }
}
