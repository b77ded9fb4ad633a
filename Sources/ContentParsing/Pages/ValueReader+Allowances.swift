import Diagnostics
import SiteModel

extension ValueReader {
    /// The warnings that a page silences: codes with their reasons. Whether a code is one that can be
    /// silenced is not asked here.
    mutating func allowances(_ node: YAMLNode, of key: String) -> [Allowance] {
        if case .mapping(let entries) = node.content {
            return entries.compactMap { allowance($0) }
        }
        for item in items(node, of: key) ?? [] {
            guard let code = text(item, of: key) else { continue }
            report(.noReason(for: code.value, at: code.location))
        }
        return []
    }

    private mutating func allowance(_ entry: YAMLEntry) -> Allowance? {
        if entry.value.isBlank {
            report(.noReason(for: entry.key, at: entry.keyLocation))
            return nil
        }
        guard let reason = text(entry.value, of: entry.key) else { return nil }
        return Allowance(code: entry.key, reason: reason.value, location: entry.keyLocation)
    }
}

extension YAMLNode {
    /// Whether nothing but white space was written.
    fileprivate var isBlank: Bool {
        guard case .text(let text) = content else { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}

extension Diagnostic {
    fileprivate static func noReason(for code: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P449",
            Phrase(
                fr:
                    "un avertissement ne se tait pas sans raison : « allow: { \(code.shown): \"la raison\" } »",
                en:
                    "no warning is silenced without a reason: “allow: { \(code.shown): \"the reason\" }”"
            ),
            at: location
        )
    }
}
