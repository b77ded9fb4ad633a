package import Diagnostics

/// One language file of a page, parsed: front matter as typed values, the body untouched.
///
/// A class, so that those who sort and group files move references.
package final class PageSource: Sendable {
    package let id: PageID
    package let language: Language
    /// Path relative to the site folder: `Content/faq/fr.md`.
    package let file: String
    /// The keys that every type has; `nil` where the file does not give one.
    package let common: CommonFields
    /// The fields of the page's type that the file gives, by name.
    package let fields: [String: Located<FieldValue>]
    package let body: Body
    /// The keys that front matter writes, also those whose values cannot be read; `nil` where so
    /// little can be read that nothing can be said to be missing.
    private let writtenKeys: [String]?
    /// Whether all of the front matter could be read, and as what its type declares: else what is not
    /// there may have been written.
    package let isReadWhole: Bool

    /// A Markdown text and where it begins.
    package struct Body: Sendable, Hashable {
        /// UTF-8.
        package let bytes: [UInt8]
        /// 1-based line of the file.
        package let firstLine: Int
        /// The labels of the footnotes that the text cites, each once, in order. Found when a file is read,
        /// which happens on many threads.
        let citedLabels: [String]

        package init(bytes: [UInt8], firstLine: Int) {
            self.bytes = bytes
            self.firstLine = firstLine
            citedLabels = FootnoteLabels.cited(in: bytes)
        }

        /// The text of a page without front matter: where it begins cannot be told, so it is not read.
        package static let unread = Body(bytes: [], firstLine: 1)

        package var isUnread: Bool { self == .unread }
    }

    /// - Parameters:
    ///   - writtenKeys: The keys that front matter writes, also those whose values cannot be read; `nil`
    ///     where so little can be read that nothing can be said to be missing.
    ///   - isReadWhole: Whether all of the front matter could be read, and as what its type declares.
    package init(
        id: PageID,
        language: Language,
        file: String,
        common: CommonFields,
        fields: [String: Located<FieldValue>],
        body: Body,
        writtenKeys: [String]? = [],
        isReadWhole: Bool = true
    ) {
        self.id = id
        self.language = language
        self.file = file
        self.common = common
        self.fields = fields
        self.body = body
        self.writtenKeys = writtenKeys
        self.isReadWhole = isReadWhole
    }

    /// Whether the file certainly says nothing of a field.
    package func lacks(_ field: String) -> Bool {
        guard fields[field] == nil, let writtenKeys else { return false }
        return !writtenKeys.contains(field)
    }

    /// The beginning of the file: where a missing key is missed.
    package var start: SourceLocation { SourceLocation(file: file, line: 1, column: 1) }
}
