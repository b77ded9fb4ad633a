/// One text in several languages of the site.
package struct LocalizedText: Sendable, Hashable {
    private let texts: [Language: String]

    package init(_ texts: [Language: String]) { self.texts = texts }

    /// The text as written (typography is applied where it is shown), or `nil` when the language has none.
    package subscript(language: Language) -> String? { texts[language] }

    /// The languages that have a text, in order of code.
    package var languages: [Language] { texts.keys.sorted() }
}
