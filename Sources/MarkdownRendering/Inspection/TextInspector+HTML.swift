internal import Diagnostics

extension TextInspector {
    /// Decides on raw HTML within a line.
    mutating func settleInline(_ index: Int, _ html: Range<Int>) {
        let node = tree.nodes[index]
        let tag = HTMLTag(in: tree[html], at: html.lowerBound)
        if options.allowsRawHTML {
            let filtered = tree.append(TagFilter.filtered(tree[html]))
            tree.nodes[index].content = letThrough(tag, filtered)
            return
        }
        tree.nodes[index].content = .dropped
        if tree[html].starts(with: "<!--".utf8) { return }
        let location = places.place(of: tree[html], hint: node)
        guard let tag, let element = InlineElement(rawValue: tag.name) else {
            diagnostics.append(.droppedHTML(tree[html], at: location))
            return
        }
        if element.isVoid {
            if tag.isClosing {
                diagnostics.append(.unbalanced(tree[html], at: location))
            } else {
                _ = attributes(of: tag, element, at: location)
                tree.nodes[index].content = .markup(tree.append("<\(element)>".utf8))
            }
        } else if tag.isClosing {
            close(element, at: index, html, location)
        } else {
            open(tag, element, at: index, location)
        }
    }

    /// Drops the elements that the nodes before an index have left open.
    mutating func closeElements(before index: Int) {
        var left: [OpenElements.Element] = []
        openElements.leave(before: index) { left.append($0) }
        for element in left { drop(element) }
    }

    /// Decides on a block of raw HTML.
    mutating func settleBlock(_ index: Int, _ html: Range<Int>) {
        let node = tree.nodes[index]
        if options.allowsRawHTML, node.line > 0 {
            tree.nodes[index].content = .htmlBlock(tree.append(TagFilter.filtered(tree[html])))
            return
        }
        tree.nodes[index].content = .dropped
        let rest = Self.withoutComments(tree[html])
        guard let rest else { return }
        let passed = tree[html.lowerBound..<rest.startIndex]
        let lines = passed.count { $0 == 0x0A }
        // The lines behind the first have lost the indentation of the block around them.
        let column = lines == 0 ? max(0, node.column - 1) + passed.count : 0
        let offset = places.offset(ofLine: node.line + lines) + column
        diagnostics.append(.droppedHTML(rest, at: places.location(offset)))
    }

    /// What stands in a block behind its leading comments and spaces; `nil` when nothing does. A
    /// comment without an end hides the rest of the text, so it is no comment here.
    private static func withoutComments(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = html
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard rest.starts(with: "<!--".utf8) else { return rest.isEmpty ? nil : rest }
            var index = rest.startIndex + 4
            while index < rest.endIndex, !rest[index...].starts(with: "-->".utf8) { index += 1 }
            if index == rest.endIndex { return rest }
            rest = rest[(index + 3)...]
        }
    }
}

extension TextInspector {
    private mutating func letThrough(
        _ tag: HTMLTag?,
        _ html: Range<Int>
    ) -> MarkdownNode.Content {
        guard let tag, let scope = TagScope(tag) else { return .markup(html) }
        tree.scopes.append(scope)
        let index = tree.scopes.count - 1
        return tag.isClosing ? .endTag(html, scope: index) : .startTag(html, scope: index)
    }

    private mutating func open(
        _ tag: HTMLTag,
        _ element: InlineElement,
        at index: Int,
        _ location: SourceLocation
    ) {
        guard let scope = TagScope(tag, where: { element.printed($0) != nil }) else { return }
        let attributes = attributes(of: tag, element, at: location)
        tree.scopes.append(scope)
        tree.nodes[index].content = .startTag(
            tree.append("<\(element)\(attributes)>".utf8),
            scope: tree.scopes.count - 1
        )
        openElements.open(
            OpenElements.Element(
                kind: element,
                node: index,
                location: location,
                language: scope.language ?? openElements.language
            )
        )
    }

    private mutating func close(
        _ element: InlineElement,
        at index: Int,
        _ html: Range<Int>,
        _ location: SourceLocation
    ) {
        var left: [OpenElements.Element] = []
        let opened = openElements.close(element) { left.append($0) }
        for element in left { drop(element) }
        if let opened, case .startTag(_, let scope) = tree.nodes[opened.node].content {
            tree.nodes[index].content = .endTag(
                tree.append("</\(element)>".utf8),
                scope: scope
            )
        } else {
            diagnostics.append(.unbalanced(tree[html], at: location))
        }
    }

    private mutating func drop(_ element: OpenElements.Element) {
        tree.nodes[element.node].content = .dropped
        diagnostics.append(.unbalanced("<\(element.kind)>".utf8, at: element.location))
    }

    /// The attributes that pass, as they are printed. Those that do not are reported.
    private mutating func attributes(
        of tag: HTMLTag,
        _ element: InlineElement,
        at location: SourceLocation
    ) -> String {
        var printed = ""
        var names: Set<String> = []
        for attribute in tag.attributes {
            if let text = element.printed(attribute), names.insert(attribute.name).inserted {
                printed += text
            } else {
                diagnostics.append(.droppedAttribute(attribute, of: element, at: location))
            }
        }
        return printed
    }
}

extension Diagnostic {
    fileprivate static func droppedHTML(
        _ html: some Collection<UInt8>,
        at location: SourceLocation
    ) -> Self {
        let excerpt = excerpt(html)
        return Diagnostic(
            .warning,
            "P411",
            Phrase(
                fr: "le HTML brut ne fait pas partie d’un texte\u{A0}: "
                    + "«\u{A0}\(excerpt)\u{A0}» est retiré",
                en: "raw HTML is no part of a text: “\(excerpt)” is dropped"
            ),
            at: location
        )
    }

    fileprivate static func droppedAttribute(
        _ attribute: HTMLTag.Attribute,
        of element: InlineElement,
        at location: SourceLocation
    ) -> Self {
        Diagnostic(
            .warning,
            "P412",
            Phrase(
                fr: "la balise «\u{A0}<\(element)>\u{A0}» n’a pas d’attribut "
                    + "«\u{A0}\(attribute.name)=\"\(attribute.value)\"\u{A0}» dans un texte",
                en: "the tag “<\(element)>” has no attribute "
                    + "“\(attribute.name)=\"\(attribute.value)\"” in a text"
            ),
            at: location
        )
    }

    fileprivate static func unbalanced(
        _ tag: some Collection<UInt8>,
        at location: SourceLocation
    ) -> Self {
        let excerpt = excerpt(tag)
        return Diagnostic(
            .warning,
            "P413",
            Phrase(
                fr: "une balise s’ouvre et se ferme dans le même paragraphe, "
                    + "la même emphase ou le même lien\u{A0}: "
                    + "«\u{A0}\(excerpt)\u{A0}» est retirée",
                en: "a tag opens and closes in one paragraph, emphasis or link: "
                    + "“\(excerpt)” is dropped"
            ),
            at: location
        )
    }

    /// The first tag of some HTML, in one line.
    private static func excerpt(_ html: some Collection<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in html {
            if byte == 0x0A || byte == 0x0D { break }
            bytes.append(byte)
            if byte == UInt8(ascii: ">") { break }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.count > 60 ? text.prefix(60) + "…" : text
    }
}
