/// What the YAML library could not read. Lines and columns are 1-based, in the text.
struct YAMLProblem: Error {
    enum Kind {
        /// The library's own words: what it met, and inside what.
        case syntax(String, inside: String?)
        /// A key that a mapping has twice; the place is the first one's.
        case duplicateKey(String)
    }

    struct Place {
        let line: Int
        let column: Int
    }

    let kind: Kind
    let place: Place
    /// Where the construct that was being read begins.
    let opening: Place?
}
