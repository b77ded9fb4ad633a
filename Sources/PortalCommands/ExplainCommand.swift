internal import ArgumentParser
internal import Diagnostics

/// `portal explain`: the rule behind the code of a message.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what the rule behind a code is, and why.",
        discussion: "Without a code, lists all codes."
    )

    @OptionGroup var messages: MessageOptions

    @Flag(help: "Print the reference page of all codes, as Markdown.")
    var all = false

    @Argument(help: ArgumentHelp("The code of a message, such as P301.", valueName: "code"))
    var code: String?

    func validate() throws {
        if all && code != nil { throw ValidationError("--all takes no code.") }
    }

    func run() throws {
        let printer = ExplanationPrinter(in: messages.language)
        guard let code else {
            return Machine.write(Array((all ? printer.page() : printer.list()).utf8))
        }
        guard let explanation = Explanation.of(code) else {
            Console(messages.language).remark(.noRule(code))
            throw ExitCode(64)
        }
        Machine.write(Array(printer.text(of: explanation).utf8))
    }
}

extension Phrase {
    fileprivate static func noRule(_ code: String) -> Phrase {
        let near = Explanation.didYouMean(code)
        return Phrase(
            fr: "aucune règle n’a le code « \(code) »" + (near.map { " : \($0.french)" } ?? ""),
            en: "no rule has the code “\(code)”" + (near.map { ": \($0.english)" } ?? "")
        )
    }
}
