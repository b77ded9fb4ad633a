internal import Diagnostics
internal import SiteModel

/// Walks through a parsed text once and settles what it needs from outside: what its links mean and
/// which of its HTML passes. Everything that the author should know is noted.
struct TextInspector {
    let options: MarkdownOptions
    let notes: [FootnoteKind]
    private let definedLabels: [String]
    var tree: MarkdownTree
    var places: PlaceFinder
    var diagnostics: [Diagnostic] = []
    /// The links of the text, in order.
    private(set) var links: [RenderedLink] = []
    /// What becomes of each link, by its index in the tree.
    private(set) var fates: [LinkFate]
    /// The elements written as HTML that are open.
    var openElements = OpenElements()

    init(_ text: ParsedText, options: MarkdownOptions) {
        self.options = options
        tree = text.tree
        notes = text.notes
        definedLabels = text.definedLabels
        places = text.places
        fates = Array(repeating: LinkFate(), count: tree.linkCount)
    }

    mutating func inspect(resolving resolve: (LinkRequest) -> LinkTarget?) {
        var index = 1
        var pictureEnd = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            closeElements(before: index)
            index += 1
            switch node.content {
            case .footnoteDefinition where node.line <= 0: index = node.end
            case .footnoteReference(let definition): check(node, definition)
            case .htmlBlock(let html): settleBlock(index - 1, html)
            case .paragraph, .heading, .tableCell:
                places.enter(node)
                openElements.enter(until: node.end)
            case .emphasis, .strong, .strikethrough:
                openElements.enter(until: node.end)
            case .html(let html): settleInline(index - 1, html)
            case .link(let destination, let link):
                openElements.enter(until: node.end)
                if index > pictureEnd {
                    fates[link].isAddress = isAddress(index - 1, destination)
                    settle(.link, destination, link, at: index - 1, resolve)
                }
            case .picture(let destination, let link):
                openElements.enter(until: node.end)
                if index > pictureEnd {
                    settle(.picture, destination, link, at: index - 1, resolve)
                }
                pictureEnd = max(pictureEnd, node.end)
            default: break
            }
        }
        closeElements(before: tree.nodes.count)
    }

    private mutating func settle(
        _ kind: RenderedLink.Kind,
        _ destination: MarkdownNode.Destination,
        _ index: Int,
        at nodeIndex: Int,
        _ resolve: (LinkRequest) -> LinkTarget?
    ) {
        let node = tree.nodes[nodeIndex]
        let location =
            if fates[index].isAddress, case .text(let text) = tree.nodes[nodeIndex + 1].content {
                places.place(of: tree[text], hint: node)
            } else {
                places.place(of: tree[destination.address], hint: node, isInAddress: true)
            }
        let written = tree.text(destination.address)
        if AddressScheme.isForbidden(tree[destination.address]) {
            diagnostics.append(.forbiddenScheme(of: written, at: location))
        } else {
            fates[index].target = resolve(
                LinkRequest(kind: kind, destination: written, location: location)
            )
        }
        links.append(
            RenderedLink(
                kind: kind,
                destination: written,
                target: fates[index].target,
                line: location.start?.line ?? 1,
                column: location.start?.column ?? 1
            )
        )
    }

    private mutating func check(_ call: MarkdownNode, _ definition: Int) {
        guard notes.indices.contains(definition), case .unknown(let label) = notes[definition]
        else {
            return
        }
        diagnostics.append(
            .unknownFootnote(
                label,
                among: definedLabels + options.citations.keys,
                at: places.place(of: "[^\(label)]".utf8, hint: call)
            )
        )
    }

    /// Whether a link is an address that the author wrote as such: `<https://…>`, `www.…`, an e-mail
    /// address.
    private func isAddress(_ index: Int, _ destination: MarkdownNode.Destination) -> Bool {
        guard tree.nodes[index].end == index + 2,
            case .text(let text) = tree.nodes[index + 1].content
        else { return false }
        let address = tree[destination.address]
        let written = tree[text]
        guard address.count >= written.count,
            address.suffix(written.count).elementsEqual(written)
        else { return false }
        let scheme = String(decoding: address.dropLast(written.count), as: UTF8.self)
        return ["", "mailto:", "http://"].contains(scheme)
    }
}

extension Diagnostic {
    fileprivate static func unknownFootnote(
        _ label: String,
        among known: some Sequence<String>,
        at location: SourceLocation
    ) -> Self {
        Diagnostic(
            .error,
            "P414",
            Phrase(
                fr: "une note a sa définition dans le texte ou porte le nom d’une source\u{A0}: "
                    + "«\u{A0}\(label)\u{A0}»",
                en: "a footnote has its definition in the text or bears the name of a source: "
                    + "“\(label)”"
            ),
            at: location,
            suggestion: .didYouMean(label, among: known)
        )
    }

    fileprivate static func forbiddenScheme(of address: String, at location: SourceLocation) -> Self
    {
        let scheme = address.drop { $0.isWhitespace }.prefix { $0 != ":" }
        return Diagnostic(
            .error,
            "P415",
            Phrase(
                fr: "une adresse ne commence pas par «\u{A0}\(scheme):\u{A0}»",
                en: "an address does not begin with “\(scheme):”"
            ),
            at: location
        )
    }
}
