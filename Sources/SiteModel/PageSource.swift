package import Diagnostics

/// One language file of a page, parsed: front matter as typed values, the body untouched.
package struct PageSource: Sendable {
    package let id: PageID
    package let language: Language
    /// Path relative to the site folder: `Content/faq/fr.md`.
    package let file: String
    /// The keys that every type has; `nil` where the file does not give one.
    package let common: CommonFields
    /// The fields of the page's type that the file gives, by name.
    package let fields: [String: Located<FieldValue>]
    package let body: Body

    /// A Markdown text and where it begins.
    package struct Body: Sendable, Hashable {
        /// UTF-8.
        package let bytes: [UInt8]
        /// 1-based line of the file.
        package let firstLine: Int

        package init(bytes: [UInt8], firstLine: Int) {
            self.bytes = bytes
            self.firstLine = firstLine
        }
    }

    package init(
        id: PageID,
        language: Language,
        file: String,
        common: CommonFields,
        fields: [String: Located<FieldValue>],
        body: Body
    ) {
        self.id = id
        self.language = language
        self.file = file
        self.common = common
        self.fields = fields
        self.body = body
    }

    /// The beginning of the file: where a missing key is missed.
    package var start: SourceLocation { SourceLocation(file: file, line: 1, column: 1) }
}
