import SiteModel

extension ValueReader {
    /// A picture beside the page: `{ file: campus.jpg, alt: … }`. Whether the file is there is seen
    /// when the site is assembled.
    mutating func image(_ node: YAMLNode, of key: String) -> FieldValue.Image? {
        let keys = ["file", "alt"]
        let form = "{ file: campus.jpg, alt: … }"
        guard let entries = mapping(node, of: key, form: form) else { return nil }
        var file: Located<String>?
        var alternative: Located<String>?
        for entry in entries {
            switch entry.key {
            case "file": file = text(entry.value, of: entry.key)
            case "alt": alternative = text(entry.value, of: entry.key)
            default: unknownKey(entry, valid: keys)
            }
        }
        require(keys, among: entries, valid: keys, at: node.location)
        guard let file, let alternative else { return nil }
        return FieldValue.Image(file: file, alternative: alternative)
    }
}
