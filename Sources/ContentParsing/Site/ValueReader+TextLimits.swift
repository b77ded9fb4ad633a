import SiteModel

extension ValueReader {
    static let textLimitKeys = ["table-columns", "missing-cells", "reading-steps"]

    /// `limits` of site.yml; what it does not name keeps its default.
    mutating func textLimits(_ node: YAMLNode, of key: String) -> TextLimits {
        let usual = TextLimits()
        let form = "{ table-columns: \(usual.tableColumns) }"
        var counts: [String: Int] = [:]
        for entry in mapping(node, of: key, form: form) ?? [] {
            guard Self.textLimitKeys.contains(entry.key) else {
                unknownKey(entry, valid: Self.textLimitKeys)
                continue
            }
            counts[entry.key] = count(entry.value, of: entry.key)
        }
        return TextLimits(
            tableColumns: counts["table-columns"] ?? usual.tableColumns,
            missingCells: counts["missing-cells"] ?? usual.missingCells,
            readingSteps: counts["reading-steps"] ?? usual.readingSteps
        )
    }
}
