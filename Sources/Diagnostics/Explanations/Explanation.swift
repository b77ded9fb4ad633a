/// What there is to say about the rule behind a code, for somebody who writes and does not program.
///
/// Every code that the sources of the generator emit has one.
package struct Explanation: Sendable, Hashable {
    /// `P` and three digits.
    package let code: String
    /// The rule in a few words, without a full stop.
    package let title: Phrase
    /// What the rule asks for, in whole sentences.
    package let rule: Phrase
    /// What would go wrong without it, in whole sentences.
    package let why: Phrase
    /// A text that breaks the rule, line by line, without a line break at the end.
    package let wrong: Phrase
    /// The same text as it should be.
    package let right: Phrase

    /// - Parameters:
    ///   - wrong: An example that is written differently in each language.
    ///   - right: The same.
    init(
        _ code: String,
        title: Phrase,
        rule: Phrase,
        why: Phrase,
        wrong: Phrase,
        right: Phrase
    ) {
        self.code = code
        self.title = title
        self.rule = rule
        self.why = why
        self.wrong = wrong
        self.right = right
    }

    /// - Parameters:
    ///   - wrong: An example that serves readers of both languages.
    ///   - right: The same.
    init(
        _ code: String,
        title: Phrase,
        rule: Phrase,
        why: Phrase,
        wrong: String,
        right: String
    ) {
        self.init(
            code,
            title: title,
            rule: rule,
            why: why,
            wrong: Phrase(fr: wrong, en: wrong),
            right: Phrase(fr: right, en: right)
        )
    }
}
