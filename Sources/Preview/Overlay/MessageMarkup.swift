internal import Diagnostics
internal import SiteModel

/// Prints diagnostics as items of a list: severity, rule, phrase, place, the line itself, what to do.
struct MessageMarkup {
    private let lines: SourceLines
    private let scope: DeskScope

    /// - Parameter tree: What diagnostics quote from.
    init(_ tree: SourceTree, in scope: DeskScope) {
        lines = SourceLines(of: tree)
        self.scope = scope
    }

    func item(_ diagnostic: Diagnostic) -> Markup {
        let kind = diagnostic.severity.rawValue
        let place = place(of: diagnostic.location)
        return """
            <li class="message \(kind)" data-place="\(diagnostic.code) \(place)">
            <p class="line"><strong class="severity">\(scope.say(diagnostic.severity.name))</strong> \
            <a class="code" href="\(scope.address("explain/\(diagnostic.code)"))">\(diagnostic.code)</a> \
            <span class="place">\(place)</span></p>
            <p class="phrase">\(shown(diagnostic.message))</p>
            \(excerpt(at: diagnostic.location))
            \(diagnostic.notes.map(note))
            \(diagnostic.suggestion.map(advice) ?? .none)
            </li>

            """
    }
}

private extension MessageMarkup {
    /// A phrase quotes the author, and what an author writes may be anything.
    func shown(_ phrase: Phrase) -> String { scope.say(phrase).printable(most: 1_000) }

    func note(_ note: Diagnostic.Note) -> Markup {
        """
        <div class="note"><p><span class="label">\(scope.say(fr: "Voir", en: "Note"))</span> \
        \(shown(note.message)) <span class="place">\(place(of: note.location))</span></p>
        \(excerpt(at: note.location))</div>

        """
    }

    func advice(_ suggestion: Phrase) -> Markup {
        """
        <p class="advice"><span class="label">\(scope.say(fr: "Conseil", en: "Help"))</span> \
        \(shown(suggestion))</p>
        """
    }

    func place(of location: SourceLocation?) -> String {
        guard let location else { return "" }
        guard let start = location.start else { return location.file }
        return "\(location.file):\(start.line):\(start.column)"
    }

    /// The line with a caret below the place. It scrolls by itself, so the keyboard has to reach it.
    func excerpt(at location: SourceLocation?) -> Markup {
        guard let location, let start = location.start,
            let line = lines.line(start.line, of: location.file),
            let excerpt = SourceExcerpt(of: Array(line.unicodeScalars), at: location)
        else { return .none }
        let number = String(start.line)
        let margin = String(repeating: " ", count: number.count)
        let label = scope.say(fr: "Ligne \(number)", en: "Line \(number)")
        return """
            <pre class="excerpt" role="group" aria-label="\(label)" tabindex="0" dir="ltr">\
            <span class="margin">\(number) | </span>\(excerpt.text)
            <span class="carets" aria-hidden="true">\(margin) | \(excerpt.carets)</span></pre>
            """
    }
}
