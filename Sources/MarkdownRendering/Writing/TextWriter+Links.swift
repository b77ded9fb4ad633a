internal import SiteModel

extension TextWriter {
    /// Begins a link. Without a target only its text is printed.
    mutating func beginLink(_ destination: MarkdownNode.Destination, _ target: LinkTarget?) {
        guard let target else { return }
        html.markup("<a href=\"")
        address(target, destination)
        html.markup("\"")
        title(destination)
        if case .page(_, let language, _, _) = target, language != options.language {
            html.markup(" hreflang=\"")
            html.text(language.code.utf8)
            html.markup("\"")
        }
        html.markup(">")
    }

    /// Prints a picture, or the text that stands for it where it has no target.
    mutating func picture(
        _ index: Int,
        _ destination: MarkdownNode.Destination,
        _ target: LinkTarget?,
        hasCaption: Bool = false
    ) {
        guard let target else {
            alternative(index)
            return
        }
        html.markup("<img src=\"")
        address(target, destination)
        html.markup("\" alt=\"")
        alternative(index)
        html.markup("\"")
        if !hasCaption { title(destination) }
        if case .file(_, let size?) = target {
            html.markup(" width=\"")
            html.number(size.width)
            html.markup("\" height=\"")
            html.number(size.height)
            html.markup("\"")
        }
        html.markup(" loading=\"lazy\" decoding=\"async\">")
    }

    /// Whether a paragraph consists of one picture with a title.
    func isFigure(_ index: Int) -> Bool {
        guard tree.nodes[index].end > index + 1,
            tree.nodes[index + 1].end == tree.nodes[index].end,
            case .picture(let destination, let link) = tree.nodes[index + 1].content
        else { return false }
        return fates[link].target != nil && !destination.title.isEmpty
    }

    /// Prints a paragraph that is a figure: its picture, and the title as the caption.
    mutating func figure(_ index: Int) {
        guard case .picture(let destination, let link) = tree.nodes[index + 1].content else {
            return
        }
        block("<figure>")
        picture(index + 1, destination, fates[link].target, hasCaption: true)
        html.markup("<figcaption>")
        if let caption = typesetter.caption(tree.text(destination.title)) {
            html.markup(caption)
        } else {
            html.text(tree[destination.title])
        }
        html.markup("</figcaption></figure>\n")
    }

    private mutating func address(_ target: LinkTarget, _ destination: MarkdownNode.Destination) {
        switch target {
        case .page(_, _, let address, let anchor):
            html.address(address.utf8)
            if let anchor {
                html.markup("#")
                html.address(anchor.utf8)
            }
        case .anchor(let anchor):
            html.markup("#")
            html.address((idPrefix + anchor).utf8)
        case .file(let address, _): html.address(address.utf8)
        case .external: html.address(tree[destination.address])
        }
    }

    private mutating func title(_ destination: MarkdownNode.Destination) {
        if destination.title.isEmpty { return }
        html.markup(" title=\"")
        html.text(tree[destination.title])
        html.markup("\"")
    }

    /// Prints the text of a picture, as cmark-gfm does: line ends become spaces; of raw HTML that
    /// passes, the source is shown.
    private mutating func alternative(_ index: Int) {
        for inner in index + 1..<tree.nodes[index].end {
            switch tree.nodes[inner].content {
            case .text(let text), .code(let text): html.text(tree[text])
            case .softBreak, .lineBreak: html.markup(" ")
            case .markup(let text), .startTag(let text, _), .endTag(let text, _):
                if options.allowsRawHTML { html.text(tree[text]) }
            default: break
            }
        }
    }
}
