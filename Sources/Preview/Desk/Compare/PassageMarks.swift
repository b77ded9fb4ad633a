internal import Diagnostics
internal import SiteModel

/// What has changed in the source text since its translation was made, passage by passage.
struct PassageMarks {
    let changes: [TextChange]
    private let scope: DeskScope

    init(_ changes: [TextChange], in scope: DeskScope) {
        self.changes = changes
        self.scope = scope
    }

    /// The changes of front matter: title, summary, fields.
    var ofFrontMatter: [TextChange] { changes.filter { !$0.isInBody } }

    /// The changes in some lines of the body of the source text.
    func changes(in lines: ClosedRange<Int>) -> [TextChange] {
        changes.filter { change in
            change.isInBody && change.location.start.map { lines.contains($0.line) } == true
        }
    }

    /// The changes of the body that stand in none of some blocks: those of footnotes.
    func changes(outside blocks: [PageSection.Block]) -> [TextChange] {
        changes.filter { change in
            change.isInBody
                && !blocks.contains { block in
                    change.location.start.map { block.lines.contains($0.line) } == true
                }
        }
    }

    /// A list of changes in words; nothing where there are none.
    func list(_ changes: [TextChange], excerpts: Bool = false) -> Markup {
        if changes.isEmpty { return .none }
        let items = changes.map { change -> Markup in
            let excerpt = excerpts && !change.excerpt.isEmpty ? " – " + change.excerpt : ""
            return "<li>\(scope.say(change.phrase))\(excerpt)</li>"
        }
        return """
            <ul class="changes" lang="\(scope.language.rawValue)" dir="ltr">\(items)</ul>

            """
    }
}

extension TextChange {
    fileprivate var isInBody: Bool {
        switch kind {
        case .title, .shortTitle, .summary, .field: false
        default: true
        }
    }
}
