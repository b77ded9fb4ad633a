internal import Diagnostics
internal import MarkdownRendering

/// A link that names no file or folder of `Content/`.
struct DeadLink: Sendable {
    let request: LinkRequest
    /// What it names, relative to the site folder.
    let path: String

    fileprivate var start: SourcePosition {
        request.location.start ?? SourcePosition(line: 1, column: 1)
    }
}

/// Reports the links that lead nowhere, when all pages are rendered.
struct DeadLinkCheck {
    private let links: [DeadLink]
    private let index: LinkIndex

    /// How many links are compared with every path of the site, each of which takes milliseconds in a
    /// large one: whoever has moved a folder needs no more.
    private static let mostSuggestions = 50

    init(_ findings: [ArtifactFindings], _ index: LinkIndex) {
        links = findings.flatMap(\.deadLinks).sorted {
            ($0.request.location.file, $0.start) < ($1.request.location.file, $1.start)
        }
        self.index = index
    }

    /// One error for each link (P451).
    func diagnostics() -> [Diagnostic] {
        links.enumerated().map { number, link in
            let file = link.request.location.file
            let suggestion =
                index.folder(insteadOf: link.path, from: file)
                ?? index.page(insteadOf: link.path, from: file)
                ?? (number < Self.mostSuggestions ? index.nearest(to: link.path, from: file) : nil)
            return .nothing(link.request, suggestion: suggestion)
        }
    }
}

extension Diagnostic {
    fileprivate static func nothing(_ request: LinkRequest, suggestion: Phrase?) -> Diagnostic {
        Diagnostic(
            .error,
            "P451",
            Phrase(
                fr: "un lien nomme un fichier ou un dossier de « Content » : "
                    + "« \(request.destination) » n’existe pas",
                en:
                    "a link names a file or a folder of “Content”: “\(request.destination)” does not exist"
            ),
            at: request.location,
            suggestion: suggestion
        )
    }
}
