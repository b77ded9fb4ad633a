/// Prints diagnostics as text for a person: place, rule, the line itself, and what to do.
package struct DiagnosticPrinter {
    private let language: MessageLanguage
    private let usesColour: Bool
    private let line: (_ file: String, _ number: Int) -> String?

    /// - Parameters:
    ///   - usesColour: Whether to print ANSI escape sequences.
    ///   - line: A line of a source file (1-based), without its line break; `nil` where there is none.
    package init(
        in language: MessageLanguage,
        usesColour: Bool = false,
        line: @escaping (_ file: String, _ number: Int) -> String?
    ) {
        self.language = language
        self.usesColour = usesColour
        self.line = line
    }

    /// All diagnostics in order of place, a blank line after each; ends with a line break unless empty.
    package func text(of diagnostics: [Diagnostic]) -> String {
        var lines = QuotedLines(line)
        return diagnostics.sorted().map { text(of: $0, quoting: &lines) }.joined()
    }

    /// The code that an author asks about first: of the first error, in order of place; `nil` when there
    /// is none.
    package func mostTelling(of diagnostics: [Diagnostic]) -> String? {
        diagnostics.filter { $0.severity == .error }.min()?.code
    }

    /// How many errors and warnings there are, in words; `nil` when there are none.
    package func count(of diagnostics: [Diagnostic]) -> String? {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        var parts: [Phrase] = []
        if errors > 0 {
            parts.append(
                Phrase(
                    fr: errors == 1 ? "1 erreur" : "\(errors) erreurs",
                    en: errors == 1 ? "1 error" : "\(errors) errors"
                )
            )
        }
        if warnings > 0 {
            parts.append(
                Phrase(
                    fr: warnings == 1 ? "1 avertissement" : "\(warnings) avertissements",
                    en: warnings == 1 ? "1 warning" : "\(warnings) warnings"
                )
            )
        }
        return parts.isEmpty ? nil : parts.map { $0.text(in: language) }.joined(separator: ", ")
    }
}

extension DiagnosticPrinter {
    private func text(of diagnostic: Diagnostic, quoting lines: inout QuotedLines) -> String {
        let severity = diagnostic.severity.name.text(in: language)
        let colour = diagnostic.severity == .error ? "31" : "33"
        var text = place(of: diagnostic.location)
        text += painted(severity, colour + ";1") + " " + painted(diagnostic.code, colour) + colon
        text += painted(shown(diagnostic.message), "1") + "\n"
        text += excerpt(at: diagnostic.location, of: &lines)
        for note in diagnostic.notes {
            text += "  " + painted(Self.note.text(in: language), "36") + colon
            text += place(of: note.location) + shown(note.message) + "\n"
            text += excerpt(at: note.location, of: &lines)
        }
        if let suggestion = diagnostic.suggestion {
            text += "  " + painted(Self.advice.text(in: language), "32") + colon
            text += shown(suggestion) + "\n"
        }
        return text + "\n"
    }

    /// A phrase quotes the author, and what an author writes may be anything.
    private func shown(_ phrase: Phrase) -> String {
        phrase.text(in: language).printable(most: Self.longest)
    }

    /// In Unicode scalars.
    private static let longest = 1_000

    private func place(of location: SourceLocation?) -> String {
        guard let location else { return "" }
        guard let start = location.start else { return location.file + ": " }
        return "\(location.file):\(start.line):\(start.column): "
    }

    private func excerpt(at location: SourceLocation?, of lines: inout QuotedLines) -> String {
        guard let location, let start = location.start,
            let source = lines.line(start.line, of: location.file),
            let excerpt = SourceExcerpt(of: source, at: location)
        else { return "" }
        let number = String(start.line)
        let margin = String(repeating: " ", count: number.count)
        return "  \(number) | \(excerpt.text)\n  \(margin) | \(painted(excerpt.carets, "31"))\n"
    }

    /// The colon behind a word: French sets a no-break space before it.
    private var colon: String { language == .french ? "\u{A0}: " : ": " }

    private func painted(_ text: String, _ style: String) -> String {
        usesColour ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }

    private static let note = Phrase(fr: "voir", en: "note")
    private static let advice = Phrase(fr: "conseil", en: "help")
}

extension Severity {
    /// The word that stands before the code.
    package var name: Phrase {
        switch self {
        case .error: Phrase(fr: "erreur", en: "error")
        case .warning: Phrase(fr: "avertissement", en: "warning")
        }
    }
}
