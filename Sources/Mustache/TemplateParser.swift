internal import Diagnostics

/// Builds the tree of a template and reports what is wrong with its tags, all in one run.
///
/// White space around standalone tags follows the Mustache specification; for parents and blocks
/// its inheritance module, where a tag of the pair and the pair as a whole are told apart:
/// <https://github.com/mustache/spec/issues/130>.
struct TemplateParser {
    /// So many tags may be open at a time; the tree is walked recursively.
    static let deepestNesting = 200
    /// After so many faults the rest of a template is not read.
    static let mostFaults = 100

    let text: TemplateText
    var lexer: TemplateLexer
    var diagnostics: [Diagnostic] = []
    /// What is open, outermost first; the template itself is never closed.
    var open: [OpenTag]
    /// The names of what another closing tag has closed, innermost last: their own closing tags are not
    /// reported as well.
    var crossed: [String] = []

    static func parse(_ text: TemplateText) -> (nodes: [Node], diagnostics: [Diagnostic]) {
        var parser = TemplateParser(text)
        while let token = parser.lexer.next() {
            parser.read(token)
            guard parser.mayGoOn else { return (parser.open[0].nodes, parser.diagnostics) }
        }
        parser.closeRest()
        return (parser.open[0].nodes, parser.diagnostics)
    }

    private init(_ text: TemplateText) {
        self.text = text
        lexer = TemplateLexer(text.bytes)
        let name = TagName(text: "", range: 0..<0, parts: [], isWellFormed: true)
        open = [OpenTag(kind: .template, name: name, tag: 0..<0)]
    }

    private var mayGoOn: Bool {
        diagnostics.count < Self.mostFaults && open.count <= Self.deepestNesting + 1
    }

    private mutating func read(_ token: Token) {
        switch token {
        case .text(let range, let startsLine): appendText(range, startsLine: startsLine)
        case .tag(let tag): read(tag)
        }
    }

    private mutating func read(_ tag: Tag) {
        switch tag.kind {
        case .variable: readVariable(tag, isEscaped: true)
        case .verbatim: readVariable(tag, isEscaped: false)
        case .section: openSection(tag, .section)
        case .inverted: openSection(tag, .inverted)
        case .parent: openParent(tag)
        case .block: openBlock(tag)
        case .close: close(tag)
        case .partial: readPartial(tag)
        case .comment: dropLine(of: tag)
        case .delimiters:
            dropLine(of: tag)
            let read = Delimiters.read(tag.content, of: text, into: &diagnostics)
            if let read { lexer.delimiters = read }
        case .unclosed:
            appendLeading(of: tag)
            diagnostics.append(
                .unclosedTag(lexer.delimiters, at: text.location(of: tag.range))
            )
        }
    }

    private mutating func readVariable(_ tag: Tag, isEscaped: Bool) {
        appendLeading(of: tag)
        let name = readName(tag, as: .value)
        append(
            .variable(Node.Variable(name: name, isEscaped: isEscaped, tag: tag.range)),
            from: tag.range
        )
    }

    private mutating func readPartial(_ tag: Tag) {
        let layout: Node.Layout
        if tag.isStandalone, let leading = tag.leading, let trailing = tag.trailing {
            lexer.skip(trailing)
            layout = .standalone(indentation: dedented(leading))
        } else {
            appendLeading(of: tag)
            layout = .inline
        }
        let inclusion = Node.Inclusion(
            name: readName(tag, as: .template),
            tag: tag.range,
            layout: layout,
            overrides: []
        )
        append(.inclusion(inclusion), from: tag.range)
    }

    private mutating func openSection(_ tag: Tag, _ kind: OpenTag.Kind) {
        dropLine(of: tag)
        push(OpenTag(kind: kind, name: readName(tag, as: .value), tag: tag.range))
    }

    private mutating func openParent(_ tag: Tag) {
        let name = readName(tag, as: .template)
        push(OpenTag(kind: .parent, name: name, tag: tag.range, leading: tag.leading))
    }

    private mutating func openBlock(_ tag: Tag) {
        let name = readName(tag, as: .template)
        let isOverride = open[open.count - 1].kind == .parent
        var opened = OpenTag(
            kind: isOverride ? .override : .block,
            name: name,
            tag: tag.range,
            leading: tag.leading
        )
        // What is before an override is not printed, so only what follows it decides.
        if let trailing = tag.trailing, isOverride || tag.leading != nil {
            lexer.skip(trailing)
            let indentation = contentIndentation(from: trailing.upperBound)
            if isOverride {
                opened.dedent = indentation ?? 0..<0
            } else {
                opened.contentIndentation = dedented(indentation ?? tag.leading ?? 0..<0)
            }
        } else if isOverride {
            // It is a template of its own, so its first line is indented where it is used.
            opened.nodes.append(
                .text(tag.range.upperBound..<tag.range.upperBound, startsLine: true)
            )
        }
        push(opened)
    }

    private mutating func push(_ opened: OpenTag) {
        var opened = opened
        if opened.kind != .override {
            noteStray(opened.tag)
            opened.dedent = open[open.count - 1].dedent
        }
        open.append(opened)
        if open.count > Self.deepestNesting + 1 {
            diagnostics.append(.tooDeep(at: text.location(of: opened.tag)))
        }
    }

    private mutating func readName(_ tag: Tag, as form: TagName.Form) -> TagName {
        TagName.read(tag, as: form, of: text, into: &diagnostics)
    }
}

extension Diagnostic {
    fileprivate static func unclosedTag(
        _ delimiters: Delimiters,
        at location: SourceLocation
    ) -> Diagnostic {
        let open = String(decoding: delimiters.open, as: UTF8.self)
        let close = String(decoding: delimiters.close, as: UTF8.self)
        return Diagnostic(
            .error,
            "P501",
            Phrase(
                fr: "une balise ouverte par « \(open) » se ferme par « \(close) »",
                en: "a tag opened by “\(open)” is closed by “\(close)”"
            ),
            at: location
        )
    }

    fileprivate static func tooDeep(at location: SourceLocation) -> Diagnostic {
        let limit = TemplateParser.deepestNesting
        return Diagnostic(
            .error,
            "P506",
            Phrase(
                fr: "au plus \(limit) sections, gabarits parents et blocs s’emboîtent",
                en: "at most \(limit) sections, parents and blocks are nested"
            ),
            at: location
        )
    }
}
