import Foundation
import Testing

/// What a build says of a site that it refuses, in both languages.
struct Refusal {
    /// The lines that name an error or a warning. No-break spaces are plain ones here, so that they
    /// can be seen.
    let french: [String]
    let english: [String]

    /// Builds a site twice and expects that nothing is published.
    init(of site: TemporarySite, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let results = try ["fr_MA.UTF-8", "en_GB.UTF-8"].map { locale in
            try PortalProcess.run(
                ["build", "--site", site.folder.path, "--as-of", "2026-01-01"],
                locale: locale
            )
        }
        for result in results {
            #expect(result.status == 1, "\(result.errors)", sourceLocation: sourceLocation)
            let hasEscape = result.errors.utf8.contains(0x1B)
            #expect(!hasEscape, sourceLocation: sourceLocation)
        }
        #expect(try site.published().isEmpty, sourceLocation: sourceLocation)
        french = Self.findings(in: results[0].errors, words: ["erreur", "avertissement"])
        english = Self.findings(in: results[1].errors, words: ["error", "warning"])
    }

    private static func findings(in text: String, words: [String]) -> [String] {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
            .split(separator: "\n").map(String.init).filter { line in
                words.contains { line.contains(": \($0) P") }
            }
    }
}

/// Builds a site in which nothing is wrong.
func expectClean(
    _ site: TemporarySite,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> [String: Data] {
    let result = try PortalProcess.build(site, "--strict")
    #expect(result.status == 0, "\(result.errors)", sourceLocation: sourceLocation)
    return try site.published()
}

/// A page file with a title, the slug of the small site's news, and a text.
func news(_ frontMatter: String, _ text: String = "## Un titre\n") -> [String: String?] {
    ["Content/news/fr.md": "---\n\(frontMatter)\n---\n\(text)"]
}
