/// Prints explanations: for a terminal, and as Markdown.
package struct ExplanationPrinter {
    let language: MessageLanguage

    package init(in language: MessageLanguage) { self.language = language }

    /// One explanation as plain text; ends with a line break.
    package func text(of explanation: Explanation) -> String {
        """
        \(explanation.code) \(explanation.title.text(in: language))

        \(explanation.rule.text(in: language))

        \(say(Self.why))
        \(explanation.why.text(in: language))

        \(say(Self.wrong))
        \(indented(explanation.wrong))

        \(say(Self.right))
        \(indented(explanation.right))

        """
    }

    /// Every code with its title, one a line.
    package func list() -> String {
        Explanation.all.map { "\($0.code)  \($0.title.text(in: language))\n" }.joined()
    }

    /// What the rule is and why, in one paragraph.
    func rule(of explanation: Explanation) -> String {
        explanation.rule.text(in: language) + " " + explanation.why.text(in: language)
    }

    /// One explanation as Markdown, without its code and title; ends with a line break.
    func markdown(of explanation: Explanation) -> String {
        """
        \(explanation.rule.text(in: language))

        \(explanation.why.text(in: language))

        \(say(Self.wrong))

        \(fenced(explanation.wrong))

        \(say(Self.right))

        \(fenced(explanation.right))

        """
    }
}

extension ExplanationPrinter {
    /// A word and its colon, which French sets behind a no-break space.
    private func say(_ word: Phrase) -> String {
        word.text(in: language) + (language == .french ? "\u{A0}:" : ":")
    }

    private func indented(_ example: Phrase) -> String {
        example.text(in: language)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }

    /// A fence of one backtick more than the example has in a row. `text` keeps code hosts from
    /// colouring an example of several files as if it were one.
    private func fenced(_ example: Phrase) -> String {
        let text = example.text(in: language)
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        return "\(fence)text\n\(text)\n\(fence)"
    }

    private static let why = Phrase(fr: "Pourquoi", en: "Why")
    private static let wrong = Phrase(fr: "Faux", en: "Wrong")
    private static let right = Phrase(fr: "Juste", en: "Right")
}
