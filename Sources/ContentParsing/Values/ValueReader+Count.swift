import Diagnostics
import SiteModel

extension ValueReader {
    /// A whole number from 1, written without zeros before it.
    mutating func count(_ node: YAMLNode, of key: String) -> Int? {
        guard let text = text(node, of: key) else { return nil }
        if let count = Int(text.value), count >= 1, String(count) == text.value { return count }
        report(.notACount(text, of: key))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notACount(_ text: Located<String>, of key: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P278",
            Phrase(
                fr:
                    "« \(key) » attend un nombre entier à partir de 1, et non « \(text.value.shown) »",
                en: "“\(key)” takes a whole number from 1, not “\(text.value.shown)”"
            ),
            at: text.location
        )
    }
}
