/// What templates may show that is made from all pages of a language, and only for templates which
/// name it: it costs as much as the site is large.
enum Gathered: String, CaseIterable {
    /// What is known of the pages of certain types.
    case factSheet = "fact-sheet"
    /// What happens when.
    case chronology
    /// What is known, and what is not, of the pages directly below.
    case comparison
}
