internal import Diagnostics
internal import SiteModel

/// A status report for the summary of a job: Markdown with a table of all pages.
struct StatusMarkdown {
    private let status: SiteStatus
    private let language: MessageLanguage

    init(_ status: SiteStatus, in language: MessageLanguage) {
        self.status = status
        self.language = language
    }

    /// Ends with a line break.
    var text: String {
        let ending = [
            escaped(words(StatusCounts(status).phrase)), "",
            escaped(words(StatusWords.nextChange(status.nextChange))),
        ]
        let parts = [ending, table, stale, twins, openFacts].filter { !$0.isEmpty }
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var table: [String] {
        let head = [words(StatusWords.page), words(StatusWords.state)]
        let rows = status.pages.map { page in
            [code(page.id.shown), escaped(words(page.publication.phrase))]
                + page.languages.map { words($0.translation.phrase) }
        }
        return Self.table(head + status.languages.map { escaped($0.name) }, rows)
    }

    private var stale: [String] {
        var lines: [String] = []
        for page in status.pages {
            for text in page.languages {
                guard case .stale(let changes) = text.translation, let file = text.file else {
                    continue
                }
                lines.append("* \(code(file))")
                if changes.isEmpty { lines.append("  * \(words(StatusWords.unplaced))") }
                for change in changes {
                    let line = change.location.start.map { ":\($0.line)" } ?? ""
                    let words = escaped(words(change.described))
                    lines.append("  * \(code(change.location.file + line)) \(words)")
                }
            }
        }
        return lines.isEmpty ? [] : ["## " + words(StatusWords.stale), ""] + lines
    }

    private var twins: [String] {
        let lines = status.twins.map { "* \(code($0.0.shown)) \(code($0.1.shown))" }
        return lines.isEmpty ? [] : ["## " + words(StatusWords.twins), ""] + lines
    }

    private var openFacts: [String] {
        let lines = status.openFacts.map {
            "* \($0.lastChecked) \(code($0.page.shown)) \(code($0.field))"
        }
        return lines.isEmpty ? [] : ["## " + words(StatusWords.openFacts), ""] + lines
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> [String] {
        let rule = head.map { _ in "---" }
        return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    }

    private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

    /// Names of files hold no back quote that anybody types; one would end the code.
    private func code(_ text: String) -> String {
        "`" + text.replacing("`", with: "'").replacing("|", with: "\\|") + "`"
    }

    /// Text that is not read as Markdown.
    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            if "\\`*_[]<>|#~".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
    }
}
