/// A name of another file in a style sheet or a script.
struct AssetMention: Equatable {
    /// The bytes to be replaced: what stands between quotes or parentheses.
    let range: Range<Int>
    /// What the bytes say, escapes resolved.
    let name: String
    /// Whether the name is that of a module.
    var isModule = false

    /// Whether it is no path although it has to be one. Source: HTML Living Standard, “resolve a module
    /// specifier”.
    var isBare: Bool { isModule && !name.hasPrefix("./") && !name.hasPrefix("../") }
}
