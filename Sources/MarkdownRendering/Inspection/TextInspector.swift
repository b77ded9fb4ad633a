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
    /// Whether the blocks of all links are known, where nothing else is of their places.
    private(set) var isCertain = true
    /// The elements written as HTML that are open.
    var openElements = OpenElements()

    init(_ text: ParsedText, options: MarkdownOptions) {
        self.options = options
        tree = text.tree
        notes = text.notes
        definedLabels = text.definedLabels
        places = text.places
        fates = Array(repeating: LinkFate(), count: tree.linkCount)
        diagnostics = text.brokenCalls.map { [places] call in
            .brokenCall(at: places.location(call.offset, length: call.length))
        }
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
        if !places.isExact, !places.isInBlock(node) { isCertain = false }
        // The text of an address is looked for once: the parser does not say where it stands.
        var textRange =
            fates[index].isAddress || !places.isExact ? nil : textRange(of: nodeIndex)
        let location =
            if fates[index].isAddress, case .text(let text) = tree.nodes[nodeIndex + 1].content {
                places.place(of: tree[text], hint: node)
            } else {
                places.place(of: tree[destination.address], hint: node, isInAddress: true)
            }
        if fates[index].isAddress, let start = location.start {
            textRange = start..<max(start, location.end ?? start)
        }
        let written = tree.text(destination.address)
        let text = PlainText.written(in: nodeIndex, of: tree)
        if AddressScheme.isForbidden(tree[destination.address]) {
            diagnostics.append(.forbiddenScheme(of: written, at: location))
        } else {
            fates[index].target = resolve(
                LinkRequest(
                    kind: kind,
                    destination: written,
                    location: location,
                    text: text,
                    remark: remark(behind: nodeIndex),
                    language: language(in: nodeIndex) ?? openElements.language
                )
            )
        }
        links.append(
            RenderedLink(
                kind: kind,
                destination: written,
                target: fates[index].target,
                line: location.start?.line ?? 1,
                column: location.start?.column ?? 1,
                text: text,
                textRange: textRange
            )
        )
    }

    /// Where the text of a link or a picture stands, from its first word to its last.
    private mutating func textRange(of index: Int) -> Range<SourcePosition>? {
        let texts = (index + 1..<tree.nodes[index].end).filter { inner in
            switch tree.nodes[inner].content {
            case .text, .code: true
            default: false
            }
        }
        guard let first = texts.first, let last = texts.last,
            let start = place(ofText: first).start
        else { return nil }
        let end = place(ofText: last).end ?? start
        return start..<max(start, end)
    }

    private mutating func place(ofText index: Int) -> SourceLocation {
        switch tree.nodes[index].content {
        case .text(let text), .code(let text):
            places.place(of: tree[text], hint: tree.nodes[index])
        default: places.place(of: [], hint: tree.nodes[index])
        }
    }

    /// What stands in parentheses right behind a link, a space put aside.
    private func remark(behind index: Int) -> String {
        let next = tree.nodes[index].end
        guard next < tree.nodes.count, case .text(let range) = tree.nodes[next].content else {
            return ""
        }
        let text = tree[range].prefix(80).drop { $0 == 0x20 }
        guard text.first == UInt8(ascii: "("), let end = text.firstIndex(of: UInt8(ascii: ")"))
        else { return "" }
        return String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    }

    /// The first language that the text of a link declares.
    private func language(in index: Int) -> String? {
        for inner in index + 1..<tree.nodes[index].end {
            guard case .html(let html) = tree.nodes[inner].content else { continue }
            let tag = HTMLTag(in: tree[html], at: html.lowerBound)
            if let language = tag.flatMap({ TagScope($0) })?.language { return language }
        }
        return nil
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
