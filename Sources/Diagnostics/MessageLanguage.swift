/// The language in which the generator speaks to its user. It has nothing to do with the languages
/// of a site.
package enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
    case french = "fr"
    case english = "en"

    /// Chooses the language as POSIX does: `LC_ALL`, then `LC_MESSAGES`, then `LANG`; the first that
    /// is set and not empty decides. English unless that value begins with `fr`.
    ///
    /// Source: POSIX.1-2017, Base Definitions, section 8.2.
    package init(environment: [String: String]) {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        self = value?.lowercased().hasPrefix("fr") == true ? .french : .english
    }
}
