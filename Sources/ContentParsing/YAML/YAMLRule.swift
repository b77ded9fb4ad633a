import Diagnostics

/// A rule of YAML that authors break by accident.
enum YAMLRule {
    case colon, missingColon, missingSpace, indentation, tab
    case unclosedQuote, textBehindQuote, backslash
    case unclosedBracket, textBehindBracket, missingComma
    case keyIsNotText
    case keyAgain(String)
    /// In the library's words.
    case unreadable(String)

    /// - Parameter suggestion: What to write instead.
    func diagnostic(at location: SourceLocation, suggestion: String?) -> Diagnostic {
        let (code, phrase) = message
        return Diagnostic(
            .error,
            code,
            phrase,
            at: location,
            suggestion: suggestion.map(Phrase.write)
        )
    }

    private var message: (code: String, phrase: Phrase) {
        switch self {
        case .colon: ("P211", Self.colonPhrase)
        case .unclosedQuote: ("P212", Self.unclosedQuotePhrase)
        case .textBehindQuote: ("P213", Self.textBehindQuotePhrase)
        case .tab: ("P214", Self.tabPhrase)
        case .missingColon: ("P215", Self.missingColonPhrase)
        case .missingSpace: ("P215", Self.missingSpacePhrase)
        case .indentation: ("P217", Self.indentationPhrase)
        case .unclosedBracket: ("P218", Self.unclosedBracketPhrase)
        case .missingComma: ("P218", Self.missingCommaPhrase)
        case .textBehindBracket: ("P218", Self.textBehindBracketPhrase)
        case .keyIsNotText: ("P225", Self.keyIsNotTextPhrase)
        case .keyAgain(let key): ("P220", Self.keyAgainPhrase(key))
        case .backslash: ("P226", Self.backslashPhrase)
        case .unreadable(let words): ("P210", Self.unreadablePhrase(words))
        }
    }

    private static let colonPhrase = Phrase(
        fr: "un texte qui contient « : » s’écrit entre guillemets droits",
        en: "a text that contains “: ” is written in straight quotes"
    )
    private static let unclosedQuotePhrase = Phrase(
        fr: "le guillemet ouvert ici n’est pas fermé",
        en: "the quote opened here is not closed"
    )
    private static let textBehindQuotePhrase = Phrase(
        fr: "rien ne suit un guillemet fermant : mettez toute la valeur entre guillemets droits",
        en: "nothing follows a closing quote: put the whole value in straight quotes"
    )
    private static let tabPhrase = Phrase(
        fr: "une ligne se décale avec des espaces, non avec une tabulation",
        en: "a line is indented with spaces, not with a tab"
    )
    private static let missingColonPhrase = Phrase(
        fr: "une clé est suivie de deux-points et d’une espace : « title: … »",
        en: "a key is followed by a colon and a space: “title: …”"
    )
    private static let missingSpacePhrase = Phrase(
        fr: "les deux-points d’une clé sont suivis d’une espace ordinaire",
        en: "the colon of a key is followed by an ordinary space"
    )
    private static let indentationPhrase = Phrase(
        fr:
            "les clés d’un même niveau, comme les tirets d’une liste, commencent dans la même colonne",
        en: "the keys of one level, like the dashes of a list, begin in the same column"
    )
    private static let unclosedBracketPhrase = Phrase(
        fr: "le crochet ou l’accolade ouverts ici ne sont pas fermés",
        en: "the bracket or brace opened here is not closed"
    )
    private static let missingCommaPhrase = Phrase(
        fr: "des virgules séparent les valeurs entre crochets ou accolades",
        en: "commas separate the values between brackets or braces"
    )
    private static let textBehindBracketPhrase = Phrase(
        fr: "un texte qui commence par un crochet ou une accolade s’écrit entre guillemets droits",
        en: "a text that begins with a bracket or brace is written in straight quotes"
    )
    private static let backslashPhrase = Phrase(
        fr: "entre guillemets doubles, « \\ » s’écrit deux fois",
        en: "in double quotes, “\\” is written twice"
    )

    private static let keyIsNotTextPhrase = Phrase(
        fr: "une clé est un mot, suivi de « : »",
        en: "a key is a word, followed by “:”"
    )

    private static func keyAgainPhrase(_ key: String) -> Phrase {
        Phrase(
            fr: "la clé « \(key.shown) » figure deux fois : n’en gardez qu’une",
            en: "the key “\(key.shown)” stands twice: keep one"
        )
    }

    private static func unreadablePhrase(_ words: String) -> Phrase {
        Phrase(
            fr: "le YAML ne se lit pas à partir d’ici (\(words))",
            en: "the YAML cannot be read from here (\(words))"
        )
    }
}

extension Phrase {
    /// What to write in place of what stands there.
    static func write(_ text: String) -> Phrase {
        Phrase(fr: "écrivez : \(text)", en: "write: \(text)")
    }
}
