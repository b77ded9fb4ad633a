internal import Diagnostics
internal import SiteModel

/// What the preview shows besides the site: its own pages at `/-/`, and the faults over a page. Nothing
/// of it is ever published.
struct Desk: Sendable {
    let language: MessageLanguage

    /// - Parameters:
    ///   - path: What follows `/-/`, decoded; empty for the desk's first page.
    ///   - query: The parameters of the address, decoded, the last of each name.
    /// - Returns: `nil` where the desk has nothing. The server adds the live script to documents of
    ///   HTML, and to all answers the fields of security that the site’s pages have.
    func file(
        at path: String,
        query: [String: String],
        of edition: Edition
    ) async -> DeskFile? {
        path == "overlay.css" ? DeskFile(Self.overlayStyle, .styleSheet) : nil
    }

    /// What is laid over a page while something is wrong: a fragment of HTML, which the live script
    /// puts into a shadow tree that has the style sheet `/-/overlay.css`.
    ///
    /// - Parameter diagnostics: At least one; those of the site, and those of the page.
    func overlay(over diagnostics: [Diagnostic], of edition: Edition) -> [UInt8] {
        let lines = SourceLines(of: edition.tree)
        let printer = DiagnosticPrinter(in: language) { lines.line($1, of: $0) }
        let text = printer.text(of: diagnostics).reduce(into: "") { text, character in
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            default: text.append(character)
            }
        }
        return Array("<pre role=\"alert\">\(text)</pre>\n".utf8)
    }

    private static let overlayStyle = """
        pre { position: fixed; inset: 0; margin: 0; padding: 2rem; overflow: auto; \
        background: rgb(0 0 0 / 85%); color: #fff; z-index: 2147483647; white-space: pre-wrap; }

        """
}

/// A file of the desk.
struct DeskFile: Sendable {
    enum Kind: String, Sendable {
        case document = "text/html; charset=utf-8"
        case styleSheet = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
        case picture = "image/svg+xml; charset=utf-8"
        case json = "application/json"
    }

    let bytes: [UInt8]
    let kind: Kind

    init(_ bytes: [UInt8], _ kind: Kind) {
        self.bytes = bytes
        self.kind = kind
    }

    init(_ text: String, _ kind: Kind) { self.init(Array(text.utf8), kind) }
}
