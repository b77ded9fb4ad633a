internal import Diagnostics
internal import SiteModel

/// What a command says: results on standard output, everything else on standard error.
struct Console: Sendable {
    let hasTerminal: Bool
    private let language: MessageLanguage
    private let usesColour: Bool
    private var tree = SourceTree([])

    init(_ language: MessageLanguage) {
        self.language = language
        hasTerminal = Machine.hasTerminal
        // https://no-color.org: set and not empty.
        usesColour = hasTerminal && Machine.variable("NO_COLOR")?.isEmpty != false
    }

    /// Takes the texts that diagnostics quote from.
    mutating func quote(_ tree: SourceTree) { self.tree = tree }

    func show(_ diagnostics: [Diagnostic]) { printError(printer.text(of: diagnostics)) }

    func show(_ summary: BuildSummary, milliseconds: Int) {
        let pages = summary.pages
        let phrase = Phrase(
            fr:
                "\(pages) pages, \(summary.languages) langues, \(summary.files) fichiers, \(milliseconds) ms",
            en:
                "\(pages) pages, \(summary.languages) languages, \(summary.files) files, \(milliseconds) ms"
        )
        Machine.write(Array((phrase.text(in: language) + "\n").utf8))
    }

    func showNothingPublished(_ diagnostics: [Diagnostic]) {
        let count = printer.count(of: diagnostics) ?? ""
        let phrase = Phrase(
            fr: "\(count) : rien n’est publié, le dossier reste comme il était",
            en: "\(count): nothing was published, the folder stays as it was"
        )
        printError(phrase.text(in: language) + "\n")
    }

    /// A failure of the machine.
    func fail(_ message: Phrase) { printError("portal: " + message.text(in: language) + "\n") }

    /// What the user answers on the same line.
    func ask(_ question: Phrase) { printError(question.text(in: language)) }

    func showProgress(_ done: Int, of total: Int) {
        printError("\r\u{1B}[K\(done) / \(total)")
    }

    func clearLine() { printError("\r\u{1B}[K") }
}

extension Console {
    private var printer: DiagnosticPrinter {
        DiagnosticPrinter(in: language, usesColour: usesColour) { [tree] file, number in
            guard let text = tree[file]?.text else { return nil }
            return SourceLine.text(number, of: text)
        }
    }

    private func printError(_ text: String) { Machine.write(Array(text.utf8), to: .error) }
}
