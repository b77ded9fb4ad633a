/// All diagnostics of a run as a document for machines. The document is UTF-8, ends with a line
/// break, and depends on nothing but what stands here.
package struct DiagnosticReport {
    /// In order of place.
    let diagnostics: [Diagnostic]
    let language: MessageLanguage
    /// The version of the program: `1.2.0`.
    let version: String
    /// Where the site stands in its repository.
    let repository: Repository

    /// - Parameters:
    ///   - diagnostics: In any order.
    ///   - language: Of messages, notes and suggestions.
    ///   - version: Of the program, such as `1.2.0`.
    ///   - repository: What makes the places of a site those of a repository.
    package init(
        _ diagnostics: [Diagnostic],
        in language: MessageLanguage,
        version: String,
        repository: Repository = Repository()
    ) {
        self.diagnostics = diagnostics.sorted()
        self.language = language
        self.version = version
        self.repository = repository
    }

    /// The document; `nil` for text, which is no machine's format. With no diagnostics it is the
    /// format's empty document, which for workflow commands has no bytes.
    package func text(as format: DiagnosticFormat) -> String? {
        switch format {
        case .text: nil
        case .json: JSONReport(self).text()
        case .github: GitHubReport(self).text()
        case .gitlab: GitLabReport(self).text()
        case .sarif: SARIFReport(self).text()
        }
    }
}

extension DiagnosticReport {
    /// The message, and below it what should not be missed where a format has no place for it: notes
    /// and the suggestion.
    func fullMessage(of diagnostic: Diagnostic) -> String {
        ([message(of: diagnostic)] + notes(of: diagnostic) + suggestions(of: diagnostic))
            .joined(separator: "\n")
    }

    func message(of diagnostic: Diagnostic) -> String { diagnostic.message.text(in: language) }

    /// Each note in one line, its place before it.
    func notes(of diagnostic: Diagnostic) -> [String] {
        diagnostic.notes.map { note in
            let text = note.message.text(in: language)
            return note.location.map { "\($0): \(text)" } ?? text
        }
    }

    func suggestions(of diagnostic: Diagnostic) -> [String] {
        diagnostic.suggestion.map { [$0.text(in: language)] } ?? []
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `Content/fr.md:2:7`, or the file alone.
    package var description: String {
        start.map { "\(file):\($0.line):\($0.column)" } ?? file
    }
}
