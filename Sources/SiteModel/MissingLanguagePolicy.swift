/// What becomes of a page where it lacks a language of the site: `missing-language` in site.yml.
package enum MissingLanguagePolicy: String, Sendable, Hashable, CaseIterable {
    /// It has no address in that language: lists leave it out, and the choice of languages leads to
    /// the nearest page above that exists.
    case omit
    /// Its address in that language shows the text of the first language that has one.
    case fallback
    /// Nothing is published until the page is translated.
    case error
}
