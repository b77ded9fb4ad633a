internal import SiteModel
internal import Typography

extension TextWriter {
    mutating func beginHeading(_ index: Int, _ level: Int) {
        let anchor = headingAnchors[index] ?? ""
        headings.append(
            RenderedHeading(
                level: level,
                title: PlainText.title(of: index, in: tree, typesetter),
                anchor: idPrefix + anchor,
                line: places.fileLine(ofLine: tree.nodes[index].line)
            )
        )
        html.startLine()
        html.markup("<h")
        html.number(level)
        id(anchor)
        html.markup(">")
    }

    mutating func endHeading(_ level: Int) {
        html.markup("</h")
        html.number(level)
        html.markup(">\n")
    }

    mutating func beginList(_ start: Int?) {
        html.startLine()
        switch start {
        case nil: html.markup("<ul>\n")
        case 1?: html.markup("<ol>\n")
        case let start?:
            html.markup("<ol start=\"")
            html.number(start)
            html.markup("\">\n")
        }
    }

    /// Begins a paragraph; the first one of a task takes the box.
    mutating func beginParagraph(_ index: Int) {
        block("<p>")
        if case .task(let isDone) = tree.nodes[index - 1].content { box(isDone) }
    }

    func isLooseParagraph(_ index: Int) -> Bool {
        guard tree.nodes.indices.contains(index),
            case .paragraph(isTight: false) = tree.nodes[index].content
        else { return false }
        return !isFigure(index)
    }

    /// Prints the box of a task. It bears a name, for the text beside it is no label of it.
    mutating func box(_ isDone: Bool) {
        html.markup("<input type=\"checkbox\" disabled aria-label=\"")
        html.text((isDone ? options.labels.taskDone : options.labels.taskOpen).utf8)
        html.markup(isDone ? "\" checked> " : "\"> ")
    }

    mutating func text(_ index: Int, _ text: Range<Int>) {
        guard let fragments = typesetter.fragments(of: index) else {
            html.text(tree[text])
            return
        }
        for fragment in fragments {
            if fragment.isSuperscript { html.markup("<sup>") }
            html.text(typesetter[fragment])
            if fragment.isSuperscript { html.markup("</sup>") }
        }
    }

    mutating func code(_ text: Range<Int>) {
        html.markup("<code>")
        html.text(tree[text])
        html.markup("</code>")
    }

    mutating func codeBlock(_ info: Range<Int>, _ text: Range<Int>) {
        html.startLine()
        let language = tree[info].prefix { !(0x09...0x0D).contains($0) && $0 != 0x20 }
        if info.isEmpty {
            html.markup("<pre><code>")
        } else {
            html.markup("<pre><code class=\"language-")
            html.text(language)
            html.markup("\">")
        }
        html.text(tree[text])
        html.markup("</code></pre>\n")
    }

    mutating func htmlBlock(_ text: Range<Int>) {
        html.startLine()
        html.markup(tree[text])
        html.startLine()
        anchors += typesetter.pass(html: tree[text])
    }
}
