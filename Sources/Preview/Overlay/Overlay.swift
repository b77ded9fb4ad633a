internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// What is wrong, shown on the page itself: a badge that opens a panel. The script of the preview puts it
/// into a shadow tree, where no style sheet of the site reaches it.
struct Overlay {
    private let diagnostics: [Diagnostic]
    private let isKept: Bool
    private let messages: MessageMarkup
    private let scope: DeskScope

    /// More than a screen or two are read at the desk.
    private static let mostShown = 20

    /// - Parameters:
    ///   - address: The path of the page as the browser has it, percent-encoded.
    init(for address: String, of edition: Edition, in scope: DeskScope) {
        let route = scope.route(at: address)
        let page = route.flatMap { edition.site?.page(at: $0) }
        let files = Set(
            page.map { edition.site?.site.translations(of: $0.id).map(\.file) ?? [] } ?? []
        )
        let texts = route.flatMap { edition.site?.diagnostics(at: $0) } ?? []
        // The errors of the whole site, for they keep it from being published; the warnings of the page.
        let known = Set(edition.diagnostics + texts).filter { diagnostic in
            diagnostic.severity == .error
                || diagnostic.location.map { files.contains($0.file) } == true
        }
        func rank(_ diagnostic: Diagnostic) -> Int {
            let isOfPage = diagnostic.location.map { files.contains($0.file) } == true
            return (diagnostic.severity == .error ? 0 : 2) + (isOfPage ? 0 : 1)
        }
        diagnostics = known.sorted { one, other in
            (rank(one), one) < (rank(other), other)
        }
        isKept = edition.diagnostics.contains { $0.severity == .error }
        messages = MessageMarkup(edition.tree, in: scope)
        self.scope = scope
    }

    /// Badge and panel; `nil` where nothing is wrong.
    var markup: Markup? {
        let printer = DiagnosticPrinter(in: scope.language) { _, _ in nil }
        guard let count = printer.count(of: diagnostics) else { return nil }
        let isError = diagnostics.contains { $0.severity == .error }
        let kind = isError ? "error" : "warning"
        let rest = diagnostics.count - Self.mostShown
        let more: Markup =
            rest > 0
            ? """
            <p class="rest"><a href="\(scope.address("messages"))">\
            \(scope.say(fr: "et \(rest) de plus, sur le bureau", en: "and \(rest) more, at the desk"))\
            </a></p>
            """ : .none
        return """
            <div class="preview \(kind)" lang="\(scope.language.rawValue)" data-kind="\(kind)">
            <button type="button" class="badge" aria-expanded="false" aria-controls="panel">\
            \(count)</button>
            <section class="panel" id="panel" role="dialog" aria-labelledby="title" tabindex="-1" hidden>
            <header>
            <h2 id="title">\(count)</h2>
            <a href="\(scope.address())">\(scope.say(fr: "Le bureau", en: "The desk"))</a>
            <button type="button" class="close">\(scope.say(fr: "Fermer", en: "Close"))</button>
            </header>
            \(isError && isKept ? keptNotice : .none)
            <ol class="messages">
            \(diagnostics.prefix(Self.mostShown).map(messages.item))
            </ol>
            \(more)
            </section>
            </div>

            """
    }

    private var keptNotice: Markup {
        """
        <p class="notice">\(scope.say(
            fr: "Le site ne se publie pas ainsi. La dernière version qui se laisse lire reste dessous.",
            en: "The site is not published like this. The last version that could be read stays below."
        ))</p>
        """
    }
}
