import Diagnostics

/// Diagnostics with everything that a format has to write, and what it has to escape.
enum SampleReport {
    static let full = Diagnostic(
        .error,
        "P998",
        Phrase(
            fr: "écrivez «\u{A0}une date\u{A0}»",
            en: "100 % of “a\\b\"c”\tis {x}: wrong, twice"
        ),
        at: SourceLocation(
            file: "Content/À 1,2:3/fr.md",
            start: SourcePosition(line: 2, column: 7),
            end: SourcePosition(line: 2, column: 11)
        ),
        notes: [
            Diagnostic.Note(
                Phrase(fr: "déclaré ici", en: "declared here"),
                at: SourceLocation(file: "Content/types/page.yml", line: 9, column: 1)
            ),
            Diagnostic.Note(Phrase(fr: "et nulle part ailleurs", en: "and nowhere else")),
        ],
        suggestion: Phrase(fr: "2021", en: "did you mean “2021”?")
    )

    static let point = Diagnostic(
        .warning,
        "P999",
        Phrase(fr: "au point", en: "at a point"),
        at: SourceLocation(file: "Content/fr.md", line: 1, column: 1)
    )

    static let lines = Diagnostic(
        .warning,
        "P999",
        Phrase(fr: "sur deux lignes", en: "over two lines"),
        at: SourceLocation(
            file: "Content/fr.md",
            start: SourcePosition(line: 3, column: 2),
            end: SourcePosition(line: 4, column: 5)
        )
    )

    static let wholeFile = Diagnostic(
        .error,
        "P997",
        Phrase(fr: "tout le fichier", en: "the whole file"),
        at: SourceLocation(file: "Content/site.yml")
    )

    static let nowhere = Diagnostic(
        .error,
        "P996",
        Phrase(fr: "nulle part", en: "nowhere"),
        at: nil
    )

    static func text(
        _ format: DiagnosticFormat,
        of diagnostics: [Diagnostic],
        in language: MessageLanguage = .english,
        repository: Repository = Repository()
    ) -> String? {
        DiagnosticReport(diagnostics, in: language, version: "1.2.3", repository: repository)
            .text(as: format)
    }
}
