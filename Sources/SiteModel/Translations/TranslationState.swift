/// How a page stands in one language of the site.
package enum TranslationState: Sendable, Hashable {
    /// It is the text that translations are made from: the page in the site's first language.
    case source
    /// It was made from the source text as it is now, and somebody said so.
    case complete
    /// It is there, and nobody has recorded which source text it was made from.
    case unreviewed
    /// The source text has changed since: where, in its order.
    case stale([TextChange])
    /// What `translated-from` holds is no digest.
    case unreadable
    /// It is there, and the page has no text in the source language.
    case orphan
    /// The page does not exist in the language.
    case missing
}
