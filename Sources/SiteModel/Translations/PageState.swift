/// How a page stands, published or not, in all languages of its site.
package struct PageState: Sendable {
    /// The page in one language.
    package struct InLanguage: Sendable {
        package let language: Language
        /// Relative to the site folder; `nil` where the page does not exist in the language.
        package let file: String?
        /// As the file writes it; `nil` where it gives none.
        package let title: String?
        package let translation: TranslationState
    }

    package let id: PageID
    package let publication: PagePublication
    /// One for each language of the site, in its order.
    package let languages: [InLanguage]
    /// A page that exists in the languages that this one lacks and is named nearly alike: probably the
    /// same page.
    package let twin: PageID?
}
