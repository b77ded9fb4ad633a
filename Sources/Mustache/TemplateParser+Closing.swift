internal import Diagnostics

/// What happens at the end of sections, parents and blocks.
extension TemplateParser {
    mutating func close(_ tag: Tag) {
        let name = TagName.read(tag, as: .close, of: text, into: &diagnostics)
        guard let index = indexOfOpening(name, at: tag) else { return appendLeading(of: tag) }
        while open.count > index + 1 {
            let inner = open[open.count - 1]
            diagnostics.append(
                .crossing(
                    inner: lexer.delimiters.tag("/" + inner.name.text),
                    outer: text.string(tag.range),
                    at: text.location(of: tag.range),
                    opened: .opened(inner.name.text, at: text.location(of: inner.tag))
                )
            )
            crossed.append(inner.name.text)
            closeInnermost(nil)
        }
        closeInnermost(tag)
    }

    /// Closes and reports what is still open at the end of the template.
    mutating func closeRest() {
        while open.count > 1 {
            let opened = open[open.count - 1]
            diagnostics.append(
                .unclosed(
                    text.string(opened.tag),
                    closing: lexer.delimiters.tag("/" + opened.name.text),
                    at: text.location(of: opened.tag)
                )
            )
            closeInnermost(nil)
        }
    }

    /// The place of what a closing tag means among what is open; reports when it means nothing.
    private mutating func indexOfOpening(_ name: TagName, at tag: Tag) -> Int? {
        let index = open.dropFirst().lastIndex { $0.name.text == name.text }
        if let index { return index }
        if let known = crossed.lastIndex(of: name.text) {
            crossed.remove(at: known)
            return nil
        }
        let innermost = open[open.count - 1]
        let names = open.dropFirst().map(\.name.text)
        let near = Phrase.nearest(to: name.text, among: names)
        diagnostics.append(
            .closesNothing(
                text.string(tag.range),
                at: text.location(of: tag.range),
                notes: open.count > 1
                    ? [.opened(innermost.name.text, at: text.location(of: innermost.tag))] : [],
                suggestion: Phrase.didYouMean(name.text, among: names)
            )
        )
        // A slip of the pen: what follows is read as if it were right.
        return near != nil && near == innermost.name.text ? open.count - 1 : nil
    }

    /// Turns the innermost open tag into a node; without a closing tag, as the file goes on.
    private mutating func closeInnermost(_ tag: Tag?) {
        switch open[open.count - 1].kind {
        case .template: break
        case .section, .inverted: closeSection(tag)
        case .parent: closeParent(tag)
        case .override: closeOverride()
        case .block: closeBlock(tag)
        }
    }

    private mutating func closeSection(_ tag: Tag?) {
        if let tag { dropLine(of: tag) }
        let opened = open.removeLast()
        let section = Node.Section(
            name: opened.name,
            isInverted: opened.kind == .inverted,
            body: opened.nodes
        )
        append(.section(section), from: opened.tag)
    }

    private mutating func closeParent(_ tag: Tag?) {
        let opened = open.removeLast()
        if let stray = opened.stray {
            diagnostics.append(
                .stray(in: text.string(opened.tag), at: text.location(of: stray))
            )
        }
        var layout = Node.Layout.inline
        if let leading = opened.leading {
            if let trailing = tag?.trailing {
                lexer.skip(trailing)
                layout = .standalone(indentation: dedented(leading))
            } else {
                appendText(leading, startsLine: true)
            }
        }
        let inclusion = Node.Inclusion(
            name: opened.name,
            tag: opened.tag,
            layout: layout,
            overrides: opened.overrides
        )
        append(.inclusion(inclusion), from: opened.tag)
    }

    private mutating func closeOverride() {
        let opened = open.removeLast()
        let parent = open[open.count - 1]
        if let first = parent.overriddenAt[opened.name.text] {
            diagnostics.append(
                .givenTwice(
                    opened.name.text,
                    at: text.location(of: opened.name.range),
                    first: text.location(of: first)
                )
            )
        } else {
            let override = Node.Override(name: opened.name, body: opened.nodes)
            open[open.count - 1].overrides.append(override)
            open[open.count - 1].overriddenAt[opened.name.text] = opened.name.range
        }
    }

    private mutating func closeBlock(_ tag: Tag?) {
        if let tag { dropLine(of: tag) }
        var opened = open.removeLast()
        var layout = Node.Layout.inline
        if let indentation = opened.contentIndentation {
            layout = .standalone(indentation: indentation)
        } else if let leading = opened.leading {
            if tag?.trailing != nil {
                let indentation = dedented(leading)
                layout = .standalone(indentation: indentation)
                opened.nodes.insert(.text(indentation, startsLine: true), at: 0)
            } else {
                appendText(leading, startsLine: true)
            }
        }
        let block = Node.Block(name: opened.name, layout: layout, body: opened.nodes)
        append(.block(block), from: opened.tag)
    }
}

extension Diagnostic.Note {
    fileprivate static func opened(_ name: String, at location: SourceLocation) -> Self {
        Self(
            Phrase(fr: "« \(name) » est ouvert ici", en: "“\(name)” is opened here"),
            at: location
        )
    }
}

extension Diagnostic {
    fileprivate static func unclosed(
        _ opening: String,
        closing: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P502",
            Phrase(
                fr: "« \(opening) » doit être fermé par « \(closing) »",
                en: "“\(opening)” must be closed by “\(closing)”"
            ),
            at: location
        )
    }

    fileprivate static func crossing(
        inner: String,
        outer: String,
        at location: SourceLocation,
        opened: Note
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P502",
            Phrase(
                fr: "« \(inner) » doit précéder « \(outer) »",
                en: "“\(inner)” must come before “\(outer)”"
            ),
            at: location,
            notes: [opened]
        )
    }

    fileprivate static func closesNothing(
        _ tag: String,
        at location: SourceLocation,
        notes: [Note],
        suggestion: Phrase?
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P503",
            Phrase(
                fr: "« \(tag) » doit fermer ce qui est ouvert",
                en: "“\(tag)” must close what is open"
            ),
            at: location,
            notes: notes,
            suggestion: suggestion
        )
    }

    fileprivate static func stray(in parent: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P510",
            Phrase(
                fr: "dans « \(parent) », seuls les blocs s’impriment",
                en: "within “\(parent)” only blocks are printed"
            ),
            at: location
        )
    }

    fileprivate static func givenTwice(
        _ name: String,
        at location: SourceLocation,
        first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P511",
            Phrase(
                fr: "le bloc « \(name) » ne peut être donné qu’une fois au même parent",
                en: "the block “\(name)” can be given only once to the same parent"
            ),
            at: location,
            notes: [Note(Phrase(fr: "donné ici d’abord", en: "given here first"), at: first)]
        )
    }
}
