internal import SiteModel

/// Reads the passages of rendered HTML: one for each paragraph, item, row or cell list, without calls of
/// notes and ways back to them.
struct PassageReader {
    private let html: [UInt8]
    private var position: Int
    private let end: Int
    private var text: [UInt8] = []
    /// The `id` of the heading that is being read.
    private var heading: String?
    private(set) var page: PageText

    private init(_ html: [UInt8], in range: Range<Int>, adding page: PageText) {
        self.html = html
        self.page = page
        position = range.lowerBound
        end = range.upperBound
    }

    /// Adds the text of a body and its own notes; what only cites a source is left out.
    static func read(_ body: RenderedText, into page: inout PageText) {
        var reader = PassageReader(body.html, in: 0..<body.notesStart, adding: page)
        reader.read()
        page = reader.page
        if body.noteCount == body.sourceNotes.count { return }
        reader = PassageReader(body.html, in: body.notesStart..<body.html.count, adding: page)
        reader.read()
        page = reader.page
    }

    /// Adds the text of a field, which has no headings of its own.
    static func read(field html: [UInt8], into page: inout PageText) {
        var reader = PassageReader(html, in: html.indices, adding: PageText())
        reader.read()
        for passage in reader.page.passages { page.add(passage.text, .field) }
    }
}

extension PassageReader {
    private mutating func read() {
        while position < end {
            switch html[position] {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                appendSpace()
                position += 1
            default:
                text.append(html[position])
                position += 1
            }
        }
        endPassage()
    }

    private mutating func readTag() {
        let tag = PassageTag(html, at: position, end: end)
        position = tag.end
        if isSkipped(tag) {
            skip(to: tag.name)
        } else if tag.isHeading {
            endPassage()
            if !tag.isClosing { heading = tag["id", in: html] ?? "" }
        } else if tag.isCell {
            if tag.isClosing || text.isEmpty { return }
            trim()
            text += " · ".utf8
        } else if !tag.isInline {
            endPassage()
        }
    }

    /// Whether what the element holds is not of the text.
    private func isSkipped(_ tag: PassageTag) -> Bool {
        if tag.isClosing { return false }
        switch tag.name {
        case "script", "style", "template": return true
        case "sup": return tag["class", in: html] == "footnote-ref"
        case "a": return tag["class", in: html] == "footnote-backref"
        case "li": return tag["id", in: html]?.hasPrefix(SourceNote.anchor(of: "")) == true
        default: return false
        }
    }

    private mutating func skip(to name: String) {
        while position < end {
            guard html[position] == UInt8(ascii: "<") else {
                position += 1
                continue
            }
            let tag = PassageTag(html, at: position, end: end)
            position = tag.end
            if tag.isClosing, tag.name == name { return }
        }
    }

    private mutating func readReference() {
        for (reference, character) in Self.references
        where html[position..<end].starts(with: reference.utf8) {
            text += character.utf8
            position += reference.utf8.count
            return
        }
        text.append(html[position])
        position += 1
    }

    /// Those that the renderer prints.
    private static let references = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ]

    private mutating func appendSpace() {
        if let last = text.last, last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    }

    private mutating func trim() {
        while text.last == UInt8(ascii: " ") { text.removeLast() }
    }

    private mutating func endPassage() {
        defer { text.removeAll(keepingCapacity: true) }
        if let anchor = heading {
            heading = nil
            trim()
            page.begin(PageText.Section(anchor: anchor, title: text))
        } else {
            page.add(text, .body)
        }
    }
}
