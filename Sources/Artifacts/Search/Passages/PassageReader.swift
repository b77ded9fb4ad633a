internal import SiteModel

/// Reads the passages of rendered HTML: one for each paragraph, item or row, without calls of notes and ways
/// back to them.
struct PassageReader {
    private var reader: MarkupReader
    private var text: [UInt8] = []
    /// The `id` of the heading that is being read.
    private var heading: String?
    private var page: PageText

    private init(_ html: ArraySlice<UInt8>, adding page: PageText) {
        reader = MarkupReader(html)
        self.page = page
    }

    /// Adds the text of a body and its own notes; what only cites a source is left out.
    static func read(_ body: RenderedText, into page: inout PageText) {
        var reader = PassageReader(body.html[..<body.notesStart], adding: page)
        page = reader.read()
        if body.noteCount == body.sourceNotes.count { return }
        reader = PassageReader(body.html[body.notesStart...], adding: page)
        page = reader.read()
    }

    /// Adds the text of a field, which has no headings of its own.
    static func read(field html: [UInt8], into page: inout PageText) {
        var reader = PassageReader(html[...], adding: PageText())
        for passage in reader.read().passages { page.add(passage.text, .field) }
    }
}

extension PassageReader {
    private mutating func read() -> PageText {
        while let token = reader.next() {
            switch token {
            case .text(let range): append(reader.text(range))
            case .tag(let tag): read(tag)
            }
        }
        endPassage()
        return page
    }

    private mutating func read(_ tag: MarkupTag) {
        switch tag.name {
        case _ where !tag.isClosing && isSkipped(tag): skip(to: tag.name)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            endPassage()
            if !tag.isClosing { heading = reader.attribute("id", of: tag) ?? "" }
        case "td", "th":
            if tag.isClosing || text.isEmpty { return }
            trim()
            text += " · ".utf8
        case _ where Self.inlineNames.contains(tag.name): break
        default: endPassage()
        }
    }

    /// Whether what the element holds is not of the text.
    private func isSkipped(_ tag: MarkupTag) -> Bool {
        switch tag.name {
        case "script", "style", "template": true
        case "sup": reader.attribute("class", of: tag) == "footnote-ref"
        case "a": reader.attribute("class", of: tag) == "footnote-backref"
        case "li":
            reader.attribute("id", of: tag)?.hasPrefix(SourceNote.anchor(of: "")) == true
        default: false
        }
    }

    private mutating func skip(to name: String) {
        while let token = reader.next() {
            if case .tag(let tag) = token, tag.isClosing, tag.name == name { return }
        }
    }

    /// Adds words; every run of white space that may break is one space.
    private mutating func append(_ words: String) {
        for byte in words.utf8 {
            if byte > UInt8(ascii: " ") {
                text.append(byte)
            } else if let last = text.last, last != UInt8(ascii: " ") {
                text.append(UInt8(ascii: " "))
            }
        }
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

    /// Those that words before and after may be joined through.
    private static let inlineNames: Set<String> = [
        "!", "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img",
        "input",
        "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
        "time", "u", "var", "wbr",
    ]
}
