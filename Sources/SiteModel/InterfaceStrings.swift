package import Diagnostics

/// What `Templates/strings.yml` says: the words of the interface, and how each language writes dates,
/// numbers and durations.
package struct InterfaceStrings: Sendable {
    /// One text of the interface.
    package struct Entry: Sendable, Hashable {
        /// As templates name it: lower-case words joined by `-`.
        package let key: String
        package let text: LocalizedText
        /// Where the key stands.
        package let location: SourceLocation

        package init(key: String, text: LocalizedText, location: SourceLocation) {
            self.key = key
            self.text = text
            self.location = location
        }
    }

    /// In the order of the file, each key once.
    package let entries: [Entry]
    private let indexByKey: [String: Int]
    private let formatsByLanguage: [Language: LanguageFormats]

    package init(entries: [Entry], formats: [Language: LanguageFormats]) {
        self.entries = entries
        indexByKey = Dictionary(
            entries.enumerated().map { ($1.key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        formatsByLanguage = formats
    }

    /// The text of a key; `nil` where the file does not have it.
    package subscript(key: String) -> LocalizedText? { indexByKey[key].map { entries[$0].text } }

    /// How a language writes dates, numbers and durations.
    package func formats(in language: Language) -> LanguageFormats {
        formatsByLanguage[language] ?? .neutral
    }
}
