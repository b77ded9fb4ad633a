import Diagnostics
import SiteModel

extension ValueReader {
    /// The name of a page in its address.
    mutating func slug(_ node: YAMLNode, of key: String) -> Located<String>? {
        guard let text = text(node, of: key) else { return nil }
        if Slug.isValid(text.value) { return text }
        report(.notASlug(text.value, of: key, at: text.location))
        return nil
    }

    /// Former addresses of a page, each a path from the site's root with or without its first slash.
    mutating func aliases(_ node: YAMLNode, of key: String) -> [Located<String>] {
        guard let texts = texts(node, of: key) else { return [] }
        return texts.value.filter { alias in
            if Self.isPath(alias.value) { return true }
            report(.notAPath(alias.value, of: key, at: alias.location))
            return false
        }
    }

    /// Whether what is percent-encoded could stand as it is, but for spaces and signs.
    private static func isEncoded(_ text: String) -> Bool {
        guard let route = Route(percentEncoded: text) else { return false }
        let names = route.path.split(separator: "/", omittingEmptySubsequences: false)
        return names.count == text.split(separator: "/", omittingEmptySubsequences: false).count
            && !names.contains(".") && !names.contains("..")
            && route.path.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    private static func isPath(_ text: String) -> Bool {
        let names = text.split(separator: "/", omittingEmptySubsequences: false)
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar.value > 0x20
                && !":?#\\\"<>".unicodeScalars.contains(scalar)
        }
        guard isClean, isEncoded(text) else { return false }
        let inner = names.dropFirst(names.first == "" ? 1 : 0).dropLast(names.last == "" ? 1 : 0)
        return !inner.isEmpty
            && inner.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}

extension Diagnostic {
    fileprivate static func notASlug(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P250",
            Phrase(
                fr:
                    "« \(key.shown) » s’écrit en minuscules sans accent, chiffres et traits d’union, et non « \(text.shown) »",
                en:
                    "“\(key.shown)” is written in lower-case letters without accents, digits and hyphens, not “\(text.shown)”"
            ),
            at: location,
            suggestion: Slug.near(text).map(Phrase.write)
        )
    }

    fileprivate static func notAPath(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P251",
            Phrase(
                fr:
                    "« \(key.shown) » attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes former addresses from the root of the site (/en/old-page/), not “\(text.shown)”"
            ),
            at: location
        )
    }
}
