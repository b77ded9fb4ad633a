package import Diagnostics
package import SiteModel

/// What an editor would say of the texts of one language: warnings, each of which a page can silence.
///
/// A class, so that the texts of all pages share one.
package final class PageChecks: Sendable {
    private let quotations: ForeignQuotations
    private let words: QuantityWords

    /// - Parameters:
    ///   - language: The language of the texts.
    ///   - languages: All languages of the site.
    ///   - formats: How the language writes months and numbers.
    package init(_ language: Language, among languages: [Language], _ formats: LanguageFormats) {
        quotations = ForeignQuotations(in: language, among: languages)
        words = QuantityWords(language, formats)
    }

    /// What is to be said of a text (P431 to P437, P440).
    ///
    /// - Parameters:
    ///   - text: A rendered text with its details.
    ///   - file: The file that it stands in.
    ///   - isBody: Whether the page's title stands right above it; only then are its headings looked
    ///     at.
    package func diagnostics(
        of text: RenderedText,
        in file: String,
        isBody: Bool
    ) -> [Diagnostic] {
        var diagnostics = text.links.compactMap { link -> Diagnostic? in
            let location = Self.location(of: link, in: file)
            return switch link.kind {
            case .picture:
                PictureText.diagnostic(of: link.text, for: link.destination, at: location)
            case .link: LinkText.diagnostic(of: link.text, at: location)
            }
        }
        if isBody { diagnostics += HeadingLevels.diagnostics(of: text.headings, in: file) }
        diagnostics += HeadingAttributes.diagnostics(of: text.headings, in: file)
        diagnostics += quotations.diagnostics(of: text.details?.blocks ?? [], in: file)
        return diagnostics
    }

    /// Where the text of a link or a picture stands; its destination where there is none.
    private static func location(of link: RenderedLink, in file: String) -> SourceLocation {
        guard let text = link.textRange, !link.text.trimmed.isEmpty else {
            return SourceLocation(file: file, line: link.line, column: link.column)
        }
        return SourceLocation(
            file: file,
            start: text.lowerBound,
            end: text.isEmpty ? nil : text.upperBound
        )
    }

    /// What is to be kept of a text to compare it with its translations.
    package func profile(of text: RenderedText, in file: String, firstLine: Int) -> TextProfile {
        TextProfile(text, file: file, firstLine: firstLine, words)
    }
}
