/// One sentence for the author in each message language, on one line, without a full stop.
///
/// Both languages are written where the phrase is made, so none can be forgotten.
package struct Phrase: Sendable, Hashable {
    /// The French wording, with its typography in place: ’, « », no-break spaces.
    package let french: String
    /// The English wording, with its typography in place: ’, “ ”.
    package let english: String

    /// Text of the author's that a wording quotes may be anything: control characters become U+FFFD,
    /// and what is longer than 1000 characters is cut.
    package init(fr french: String, en english: String) {
        self.french = french.printable(most: Self.longest)
        self.english = english.printable(most: Self.longest)
    }

    private static let longest = 1_000

    /// The wording in one language.
    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .french: french
        case .english: english
        }
    }
}
