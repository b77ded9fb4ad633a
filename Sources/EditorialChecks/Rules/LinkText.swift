internal import Diagnostics

/// The text of a link says where it leads: it is neither “click here” nor an address.
///
/// Source: WCAG 2.2, success criterion 2.4.9.
enum LinkText {
    /// - Parameter written: The text of the link.
    static func diagnostic(of written: String, at location: SourceLocation) -> Diagnostic? {
        let text = written.trimmed
        if isAddress(text) { return .address(text, at: location) }
        return vague.contains(text.plain) ? .vague(text, at: location) : nil
    }

    /// Whether a text begins as a web address does, and is one word.
    private static func isAddress(_ text: String) -> Bool {
        guard let first = text.utf8.first, "hHfFwW".utf8.contains(first) else { return false }
        let start = text.prefix(8).lowercased()
        return ["http://", "https://", "ftp://", "www."].contains { start.hasPrefix($0) }
            && !text.contains { $0.isWhitespace }
    }

    /// Texts as ``Swift/String/plain`` has them.
    private static let vague: Set = [
        "ici", "cliquez ici", "cliquer ici", "clique ici", "cliquez", "cliquez-ici",
        "en cliquant ici", "par ici", "c'est ici", "voir ici", "là", "ce lien", "lien", "le lien",
        "suivez ce lien", "en savoir plus", "savoir plus", "en savoir +", "plus d'informations",
        "plus d'infos", "plus d'info", "plus", "lire", "lire la suite", "lire plus", "la suite",
        "suite", "voir", "voir plus", "détails", "cette page", "télécharger", "téléchargez",
        "here", "click here", "click", "clicking here", "right here", "this link", "link",
        "the link", "follow this link", "more", "read more", "learn more", "find out more",
        "see more", "more info", "more information", "more details", "details", "read", "see",
        "see here", "this page", "this", "download", "go", "continue", "continue reading",
    ]
}

extension Diagnostic {
    fileprivate static func vague(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P435",
            Phrase(
                fr: "le texte d’un lien dit où il mène : « \(text) » n’en dit rien",
                en: "the text of a link says where it leads: “\(text)” does not"
            ),
            at: location
        )
    }

    fileprivate static func address(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P436",
            Phrase(
                fr: "un lien a pour texte des mots plutôt qu’une adresse : « \(text) »",
                en: "the text of a link is words rather than an address: “\(text)”"
            ),
            at: location,
            suggestion: Phrase(
                fr: "écrivez « [ce que l’on y trouve](\(text)) »",
                en: "write “[what is found there](\(text))”"
            )
        )
    }
}
