extension ExplanationPrinter {
    /// The reference page of all codes, as Markdown; ends with a line break. A code is a heading of its
    /// own, so that an address ends in `#p301`.
    package func page() -> String {
        let chapters = ExplanationChapter.all.map { chapter in
            "## \(chapter.title.text(in: language))\n\n"
                + chapter.explanations.map(section).joined(separator: "\n")
        }
        return """
            <!-- \(Self.origin.text(in: language)) \
            portal explain --all --language \(language.rawValue) -->

            # \(Self.title.text(in: language))

            \(Self.introduction.text(in: language))

            \(chapters.joined(separator: "\n"))
            """
    }

    private func section(_ explanation: Explanation) -> String {
        """
        ### \(explanation.code)

        **\(explanation.title.text(in: language))**

        \(markdown(of: explanation))
        """
    }

    private static let origin = Phrase(
        fr: "Cette page est écrite par la commande",
        en: "This page is written by the command"
    )
    private static let title = Phrase(
        fr: "Les messages et leurs règles",
        en: "Messages and their rules"
    )
    private static let introduction = Phrase(
        fr: """
            Chaque message de « portal build » et de « portal check » porte un code. Voici, pour chacun, \
            ce que la règle demande, pourquoi elle existe, et un exemple. Une erreur empêche la \
            publication ; un avertissement demande un regard. « portal explain P301 » affiche la même \
            explication.
            """,
        en: """
            Each message of “portal build” and “portal check” has a code. For each, this page says what \
            the rule asks for, why it exists, and gives an example. An error keeps the site from being \
            published; a warning asks for a look. “portal explain P301” prints the same explanation.
            """
    )
}
