import Diagnostics

/// A text that the library could read.
struct YAMLTree {
    let root: YAMLNode?
    /// The keys of the outermost mapping whose values cannot be used.
    let unreadableKeys: [String]
    let faults: [YAMLTreeFault]
}

/// What a readable tree may hold that content does not use.
enum YAMLTreeFault {
    case anchor(SourceLocation)
    case tag(SourceLocation)
    case tooDeep(SourceLocation)
    case invisible(Unicode.Scalar, SourceLocation)
    case keyIsNotText(SourceLocation)
    case keyTwice(String, SourceLocation, first: SourceLocation)
}
