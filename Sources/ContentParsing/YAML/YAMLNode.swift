import Diagnostics

/// A value of a YAML file as its author wrote it: texts, lists and mappings with their places. No
/// text is read as a number, a date or a truth value here; the kind of a field decides that.
struct YAMLNode: Equatable {
    enum Content: Equatable {
        case text(String)
        case list([YAMLNode])
        /// In the order of the file, each key once.
        case mapping([YAMLEntry])
    }

    let content: Content
    let location: SourceLocation
    /// Where the first character of a text stands: behind the quote, or on the line below `|`.
    let textStart: SourcePosition
    /// Whether nothing at all was written, not even quotes.
    let isAbsent: Bool
}

/// A key and its value.
struct YAMLEntry: Equatable {
    let key: String
    let keyLocation: SourceLocation
    let value: YAMLNode
}

/// A YAML text, read as far as it can be.
struct YAMLDocument {
    /// `nil` where the text has no value at all.
    let root: YAMLNode?
    /// The keys whose entries could not be read (which has been reported): they are not missing.
    let unreadableKeys: [String]
    /// Whether the rest was read; otherwise nothing can be said to be missing.
    let isReadable: Bool
}
