extension TextWriter {
    /// Begins a table, in a region that scrolls by itself where the table is too wide. A region that
    /// scrolls takes the focus, so that the keyboard reaches it, and bears a name of its own.
    mutating func beginTable() {
        tableCount += 1
        block("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        label(options.labels.table, "\(tableCount)")
        html.markup("\">\n<table>\n")
    }

    mutating func endTable(_ index: Int) {
        if hasBody(index) { block("</tbody>\n") }
        block("</table>\n</div>\n")
    }

    mutating func endRow(_ index: Int, _ isHeader: Bool) {
        block("</tr>\n")
        guard isHeader else { return }
        html.markup("</thead>\n")
        if tree.nodes.indices.contains(tree.nodes[index].end),
            case .tableRow = tree.nodes[tree.nodes[index].end].content
        {
            html.markup("<tbody>\n")
        }
    }

    /// An empty cell of the header is no heading of its column.
    mutating func beginCell(_ index: Int, _ alignment: TableAlignment, _ isHeader: Bool) {
        html.startLine()
        html.markup(isHeading(index, isHeader) ? "<th scope=\"col\"" : "<td")
        switch alignment {
        case .none: html.markup(">")
        case .left: html.markup(" class=\"align-left\">")
        case .centre: html.markup(" class=\"align-center\">")
        case .right: html.markup(" class=\"align-right\">")
        }
    }

    mutating func endCell(_ index: Int, _ isHeader: Bool) {
        html.markup(isHeading(index, isHeader) ? "</th>" : "</td>")
    }

    private func isHeading(_ index: Int, _ isHeader: Bool) -> Bool {
        isHeader && tree.nodes[index].end > index + 1
    }

    /// Whether a table has a row besides its header.
    private func hasBody(_ index: Int) -> Bool {
        tree.nodes[index + 1].end < tree.nodes[index].end
    }
}
