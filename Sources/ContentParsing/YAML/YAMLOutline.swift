/// The outermost entries of a YAML text.
struct YAMLOutline {
    let entries: [YAMLEntry]
    /// The keys that were written, whether or not their values could be read; `nil` where so little
    /// could be read that nothing can be said to be missing.
    let keys: [String]?

    /// Whether a key is certainly not there.
    func lacks(_ key: String) -> Bool {
        keys.map { !$0.contains(key) } ?? false
    }
}
