/// One sentence for the author in each message language, without a full stop.
///
/// Both languages are written where the phrase is made, so none can be forgotten.
package struct Phrase: Sendable, Hashable {
    /// The French wording, its spaces before « : ; ? ! » » and after « « » no-break ones.
    package let french: String
    /// The English wording.
    package let english: String

    package init(fr french: String, en english: String) {
        self.french = Self.spaced(french)
        self.english = english
    }

    /// The wording in one language.
    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .french: french
        case .english: english
        }
    }
}

extension Phrase {
    /// Makes the plain spaces that French sets around its punctuation no-break spaces: U+202F before
    /// `; ? !`, U+00A0 before `:` and inside « ». Nothing else changes, for a message quotes texts.
    private static func spaced(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for index in scalars.indices where scalars[index] == " " {
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            if after == ";" || after == "?" || after == "!" {
                scalars[index] = "\u{202F}"
            } else if after == ":" || after == "»" || (index > 0 && scalars[index - 1] == "«") {
                scalars[index] = "\u{A0}"
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
