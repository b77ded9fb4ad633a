package import Diagnostics
package import SiteModel

/// The warnings that pages silence in their front matter (`allow`), each page in all its languages.
package struct Silences: Sendable {
    /// A silence that has kept a warning from its author.
    package struct Use: Sendable, Hashable {
        let page: PageID
        let code: String
    }

    private let allowances: [PageID: [Allowance]]
    /// The pages that silence something, by their files.
    private let pagesByFile: [String: PageID]

    /// The warnings that can be silenced: those on the wording of a page, not those on the site.
    static let codes = [
        "P261", "P283", "P411", "P412", "P413", "P416", "P417", "P418", "P431", "P432", "P433",
        "P434", "P435", "P436", "P437", "P438", "P439", "P440", "P442", "P443", "P444", "P445",
        "P446",
        "P456", "P457",
    ]

    /// - Parameter files: The language files of all pages.
    package init(in files: [PageSource]) {
        var allowances: [PageID: [Allowance]] = [:]
        for file in files where !file.common.allowances.isEmpty {
            allowances[file.id, default: []] += file.common.allowances
        }
        self.allowances = allowances
        pagesByFile = Dictionary(
            files.lazy.filter { [allowances] in allowances[$0.id] != nil }.map { ($0.file, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// An error for each code that is not that of a warning on the wording of a page (P448).
    package func faults() -> [Diagnostic] {
        allowances.values.joined().filter { !Self.codes.contains($0.code) }
            .map { .notSilenceable($0) }.sorted()
    }

    /// Takes out the warnings that their pages silence; errors stay.
    package func applied(
        to diagnostics: [Diagnostic]
    ) -> (diagnostics: [Diagnostic], uses: Set<Use>) {
        if allowances.isEmpty { return (diagnostics, []) }
        var uses: Set<Use> = []
        let heard = diagnostics.filter { diagnostic in
            guard diagnostic.severity == .warning, let file = diagnostic.location?.file,
                let page = pagesByFile[file], Self.codes.contains(diagnostic.code),
                allowances[page]?.contains(where: { $0.code == diagnostic.code }) == true
            else { return true }
            uses.insert(Use(page: page, code: diagnostic.code))
            return false
        }
        return (heard, uses)
    }

    /// A warning for each silence that nothing needs (P447).
    ///
    /// - Parameters:
    ///   - uses: What has been silenced, in front matter and in texts.
    ///   - isPublished: Whether the texts of a page have been looked at.
    package func needless(
        besides uses: Set<Use>,
        where isPublished: (PageID) -> Bool
    ) -> [Diagnostic] {
        let needless = allowances.filter { isPublished($0.key) }.flatMap { page, allowances in
            allowances.filter {
                Self.codes.contains($0.code) && !uses.contains(Use(page: page, code: $0.code))
            }
        }
        return needless.map { .needless($0) }.sorted()
    }
}

extension Diagnostic {
    fileprivate static func notSilenceable(_ allowance: Allowance) -> Diagnostic {
        Diagnostic(
            .error,
            "P448",
            Phrase(
                fr:
                    "« allow » fait taire un avertissement sur le texte d’une page : « \(allowance.code) » n’en est pas un",
                en:
                    "“allow” silences a warning on the text of a page: “\(allowance.code)” is not one"
            ),
            at: allowance.location,
            // A code that there is was meant: an error, or what concerns the site.
            suggestion: Explanation.of(allowance.code) == nil
                ? .didYouMean(allowance.code, among: Silences.codes) ?? copyCode : nil
        )
    }

    private static let copyCode = Phrase(
        fr: "recopiez le code du message à faire taire, tel que « P431 »",
        en: "copy the code of the message to be silenced, such as “P431”"
    )

    fileprivate static func needless(_ allowance: Allowance) -> Diagnostic {
        Diagnostic(
            .warning,
            "P447",
            Phrase(
                fr:
                    "« allow » ne fait taire aucun avertissement « \(allowance.code) » de cette page",
                en: "“allow” silences no warning “\(allowance.code)” of this page"
            ),
            at: allowance.location,
            suggestion: Phrase(fr: "supprimez cette entrée", en: "delete this entry")
        )
    }
}
