/// Which rules of typography a text follows.
package enum TypographicRules: Sendable, Hashable {
    /// The rules of `Rulebook.french`.
    case french
    /// The rules of `Rulebook.english`.
    case english
    /// No rules: the text is printed as it was written.
    case none

    /// The rules of a language, by the primary subtag of its BCP 47 code: `fr-MA` is French,
    /// `ar` has none here. Letter case does not count.
    package init(language code: String) {
        let primary = code.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        let lowercased = primary.map { $0 | 0x20 }
        self =
            switch lowercased {
            case Array("fr".utf8): .french
            case Array("en".utf8): .english
            default: .none
            }
    }
}
