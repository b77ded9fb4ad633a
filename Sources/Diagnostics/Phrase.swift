/// One sentence for the author in each message language, without a full stop.
///
/// Both languages are written where the phrase is made, so none can be forgotten.
package struct Phrase: Sendable, Hashable {
    /// The French wording, with its typography in place: ’, « », no-break spaces.
    package let french: String
    /// The English wording, with its typography in place: ’, “ ”.
    package let english: String

    package init(fr french: String, en english: String) {
        self.french = french
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
