internal import Diagnostics
internal import SiteModel

/// What a command says: results on standard output, everything else on standard error. With a format
/// for machines standard output holds that document and nothing else.
struct Console: Sendable {
    let hasTerminal: Bool
    let language: MessageLanguage
    private let format: DiagnosticFormat
    private let siteFolder: String
    private let usesColour: Bool
    private var tree = SourceTree([])

    init(
        _ language: MessageLanguage,
        format: DiagnosticFormat = .text,
        siteFolder: String = "."
    ) {
        self.language = language
        self.format = format
        self.siteFolder = siteFolder
        hasTerminal = Machine.hasTerminal
        // https://no-color.org: set and not empty.
        usesColour = hasTerminal && Machine.variable("NO_COLOR")?.isEmpty != false
    }

    /// Takes the texts that diagnostics quote from.
    mutating func quote(_ tree: SourceTree) { self.tree = tree }

    /// Diagnostics in the format that was asked for.
    func report(_ diagnostics: [Diagnostic]) {
        let integration = ContinuousIntegration(Machine.variable)
        let report = DiagnosticReport(
            diagnostics,
            in: language,
            version: Version.current,
            repository: integration?.repository(of: siteFolder) ?? Repository()
        )
        if let document = report.text(as: format) {
            Machine.write(Array(document.utf8))
        } else {
            printError(printer.text(of: diagnostics))
        }
    }

    /// The last line of a command that has done its work.
    func conclude(_ phrase: Phrase) {
        let line = phrase.text(in: language) + "\n"
        Machine.write(Array(line.utf8), to: format == .text ? .output : .error)
    }

    /// The last line of a command that errors have stopped.
    ///
    /// - Parameter consequence: What the count of errors and warnings means for the site.
    func refuse(_ diagnostics: [Diagnostic], _ consequence: Phrase? = nil) {
        if let code = printer.mostTelling(of: diagnostics) {
            let hint = Phrase(
                fr: "« portal explain \(code) » en dit plus",
                en: "“portal explain \(code)” says more"
            )
            printError(hint.text(in: language) + "\n")
        }
        let count = printer.count(of: diagnostics) ?? ""
        let phrase = Phrase(
            fr: count + (consequence.map { " : " + $0.french } ?? ""),
            en: count + (consequence.map { ": " + $0.english } ?? "")
        )
        printError(phrase.text(in: language) + "\n")
    }

    /// How many errors and warnings there are, in words.
    func count(of diagnostics: [Diagnostic]) -> String? { printer.count(of: diagnostics) }

    /// Something that the user should know and that is not about a text of the site.
    func remark(_ phrase: Phrase) { printError("portal: " + phrase.text(in: language) + "\n") }

    /// What the user answers on the same line.
    func ask(_ question: Phrase) { printError(question.text(in: language)) }

    func showProgress(_ done: Int, of total: Int) {
        printError("\r\u{1B}[K\(done) / \(total)")
    }

    func clearLine() { printError("\r\u{1B}[K") }
}

extension Console {
    private var printer: DiagnosticPrinter {
        let lines = SourceLines(of: tree)
        return DiagnosticPrinter(in: language, usesColour: usesColour) { file, number in
            lines.line(number, of: file)
        }
    }

    private func printError(_ text: String) { Machine.write(Array(text.utf8), to: .error) }
}
