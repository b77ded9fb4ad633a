internal import Diagnostics
internal import SiteModel

/// Attributes that other Markdown writers know behind a heading: `## Admission {#admission}`. Here they
/// would be printed.
enum HeadingAttributes {
    /// A warning for each heading that ends with one (P440).
    static func diagnostics(of headings: [RenderedHeading], in file: String) -> [Diagnostic] {
        headings.compactMap { heading in
            guard heading.title.hasSuffix("}"), let start = heading.title.lastIndex(of: "{") else {
                return nil
            }
            let attribute = heading.title[start...]
            guard
                attribute.hasPrefix("{#") || attribute.hasPrefix("{:") || attribute.hasPrefix("{.")
            else { return nil }
            return .attribute(
                String(attribute),
                at: SourceLocation(file: file, line: heading.line, column: 1)
            )
        }
    }
}

extension Diagnostic {
    fileprivate static func attribute(
        _ written: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P440",
            Phrase(
                fr: "un titre n’a que des mots : « \(written) » serait imprimé",
                en: "a heading has words only: “\(written)” would be printed"
            ),
            at: location,
            suggestion: Phrase(
                fr: "supprimez-le : l’ancre se fait des mots du titre",
                en: "delete it: the anchor is made of the words of the heading"
            )
        )
    }
}
