internal import SiteModel
internal import Typography

/// Sets the typography of a text, block by block, each passage in its own language.
struct Typesetter {
    /// What typography made of the nodes whose text it changed.
    private var set = SetText()
    /// For each node the place of its text among the pieces of ``set``; negative where typography
    /// changed nothing.
    private var settings: [Int32]
    private(set) var faults: [TypographyFault] = []

    private let tree: MarkdownTree
    private let fates: [LinkFate]
    private let isOn: Bool
    private let page: Passage
    private let pageTypographer: Typographer
    /// The elements written as HTML that are open. They outlive a block only when all HTML passes.
    private var elements: [(name: String, passage: Passage)] = []
    /// What the runs of the block before have left, one at least, for those of the next.
    private var runs: [TextRun]

    init(_ tree: MarkdownTree, fates: [LinkFate], options: MarkdownOptions) {
        self.tree = tree
        self.fates = fates
        isOn = options.setsTypography
        page = Passage(language: options.language.code, isVerbatim: false)
        pageTypographer = Typographer(language: page.language)
        runs = [TextRun(passage: page)]
        settings = isOn ? Array(repeating: -1, count: tree.nodes.count) : []
    }

    /// What typography made of a node's text; `nil` when it stays as it is written.
    func fragments(of node: Int) -> ArraySlice<SetText.Fragment>? {
        guard isOn, settings[node] >= 0 else { return nil }
        return set.fragments[set.pieces[Int(settings[node])].fragments]
    }

    subscript(fragment: SetText.Fragment) -> ArraySlice<UInt8> { self.set[fragment] }

    /// Sets the running text of a block.
    mutating func set(block: Int) {
        guard isOn else { return }
        var runs: [TextRun] = []
        swap(&runs, &self.runs)
        runs[0].restart(in: passage)
        var index = block + 1
        while index < tree.nodes[block].end {
            let node = tree.nodes[index]
            switch node.content {
            case .text(let text): runs[runs.count - 1].append(tree[text], of: index)
            case .softBreak, .lineBreak: runs[runs.count - 1].appendLineBreak(of: index)
            case .code, .footnoteReference: runs[runs.count - 1].appendOpaque(of: index)
            case .picture:
                runs[runs.count - 1].appendOpaque(of: index)
                index = node.end - 1
            case .link(_, let link) where fates[link].isAddress:
                runs[runs.count - 1].appendOpaque(of: index)
                index = node.end - 1
            case .markup(let html): append(html: tree[html], of: index, to: &runs[runs.count - 1])
            case .startTag(_, let scope):
                open(tree.scopes[scope])
                turn(to: passage, &runs, block)
            case .endTag(_, let scope):
                close(tree.scopes[scope].name)
                turn(to: passage, &runs, block)
            default: break
            }
            index += 1
        }
        for run in runs { finish(run, block) }
        runs.removeSubrange(1...)
        swap(&runs, &self.runs)
    }

    /// A text of the page's language that is no node: the caption of a picture.
    mutating func caption(_ text: String) -> [UInt8]? {
        guard isOn, !page.isVerbatim else { return nil }
        return typographer(for: page.language).html(text)
    }

    /// Notes the elements that a block of HTML opens and closes.
    ///
    /// - Returns: The anchors that the block defines, in order.
    mutating func pass(html: ArraySlice<UInt8>) -> [String] {
        var anchors: [String] = []
        for tag in HTMLTag.all(in: html) {
            guard let scope = TagScope(tag) else { continue }
            if tag.isClosing {
                close(scope.name)
            } else {
                if let id = scope.id { anchors.append(id) }
                open(scope)
            }
        }
        return anchors
    }
}

extension Typesetter {
    private var passage: Passage { elements.last?.passage ?? page }

    private mutating func open(_ scope: TagScope) {
        let outer = passage
        elements.append(
            (
                scope.name,
                Passage(
                    language: scope.language ?? outer.language,
                    isVerbatim: scope.isVerbatim ?? outer.isVerbatim
                )
            )
        )
    }

    private mutating func close(_ name: String) {
        guard let index = elements.lastIndex(where: { $0.name == name }) else { return }
        elements.removeSubrange(index...)
    }

    /// A tag without content in a running text.
    private func append(html: ArraySlice<UInt8>, of node: Int, to run: inout TextRun) {
        guard let tag = HTMLTag(in: html, at: html.startIndex) else { return }
        switch tag.name {
        case "br": run.appendLineBreak(of: node)
        case "wbr": break
        default: run.appendOpaque(of: node)
        }
    }

    /// Goes on in another passage: one that begins here counts as a word in the run around it, one
    /// that ends gives way to the run around it.
    private mutating func turn(to passage: Passage, _ runs: inout [TextRun], _ block: Int) {
        guard let current = runs.last, current.passage != passage else { return }
        if runs.count > 1, runs[runs.count - 2].passage == passage {
            runs.removeLast()
            finish(current, block)
        } else {
            runs[runs.count - 1].appendOpaque(of: block)
            runs.append(TextRun(passage: passage))
        }
    }

    private mutating func finish(_ run: TextRun, _ block: Int) {
        if run.passage.isVerbatim || run.pieces.isEmpty { return }
        let typographer = typographer(for: run.passage.language)
        let known = set.pieces.count
        let warnings = typographer.set(run.pieces, into: &set)
        for place in known..<set.pieces.count {
            settings[run.nodes[set.pieces[place].index]] = Int32(place)
        }
        for warning in warnings {
            faults.append(
                TypographyFault(
                    kind: warning.kind,
                    node: run.nodes[warning.piece],
                    block: block,
                    offset: warning.offset
                )
            )
        }
    }

    private func typographer(for language: String) -> Typographer {
        language == page.language ? pageTypographer : Typographer(language: language)
    }
}
