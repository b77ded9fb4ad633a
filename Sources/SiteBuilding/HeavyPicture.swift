internal import Diagnostics

/// A picture that is shown weighs no more than readers on a slow line can wait for.
enum HeavyPicture {
    /// In kB of 1,000 bytes.
    private static let most = 500

    /// - Returns: `nil` for a picture that is light enough (P439).
    static func diagnostic(
        of name: String,
        _ byteCount: Int,
        at location: SourceLocation
    ) -> Diagnostic? {
        if byteCount <= most * 1000 { return nil }
        return .heavy(name, kB: (byteCount + 999) / 1000, most: most, at: location)
    }
}

extension Diagnostic {
    fileprivate static func heavy(
        _ name: String,
        kB weight: Int,
        most: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P439",
            Phrase(
                fr:
                    "une image pèse au plus \(most) ko : « \(name) » en pèse \(weight)",
                en: "a picture weighs at most \(most) kB: “\(name)” weighs \(weight)"
            ),
            at: location,
            suggestion: Phrase(
                fr:
                    "réduisez-la à la taille où la page la montre, ou enregistrez-la en WebP ou en AVIF",
                en: "make it as large as the page shows it, or save it as WebP or AVIF"
            )
        )
    }
}
