package import SiteModel

/// The plain text of a press release, made from the HTML that a template has printed: wrapped, links as
/// numbered notes that go on from the sources, every address absolute.
///
/// What it knows: headings, paragraphs, lists, definition lists, quotations, rows of tables; all else is
/// text. Elements of the class `visually-hidden` are left out, and so are headings above nothing.
package struct PlainTextRelease {
    private let reader: MarkupReader
    private let base: LinkBase
    private var text = WrappedText()
    /// The words of the block that is being read.
    private var words = ""
    private var block = Block.paragraph
    /// The headings that nothing stands below yet, each above the next.
    private var headings: [Heading] = []
    private var lists: [List] = []
    private var quotations = 0
    private var notes: ReleaseNotes
    /// Where the link leads whose words are being read.
    private var link: String?
    private var isRaised = false
    /// Whether the words are those of a note, beside which its address stands.
    private var isInNote = false
    /// The elements whose text is left out, the outermost first.
    private var skipped: [String] = []

    private enum Block {
        case paragraph, item, continued, term, definition
        case heading(level: Int)
    }

    private struct Heading {
        let text: String
        let level: Int
    }

    private struct List {
        /// The number of the next item; `nil` where items have none.
        var number: Int?
        var isAtStart = true
    }

    /// - Parameters:
    ///   - html: What the template has printed, UTF-8.
    ///   - page: The page that the release is of.
    ///   - linksTitle: The heading above the addresses of links.
    package init(_ html: [UInt8], of page: Page, on site: Site, linksTitle: String) {
        reader = MarkupReader(html[...])
        base = LinkBase(of: page, on: site)
        notes = ReleaseNotes(after: Self.lastNote(in: reader))
        for token in reader {
            switch token {
            case .text(let range): add(reader.text(range))
            case .tag(let tag): add(tag)
            }
        }
        flush()
        addAddresses(below: linksTitle)
    }

    /// UTF-8.
    package var bytes: [UInt8] { text.bytes }
}

// The words of a block.
private extension PlainTextRelease {
    mutating func add(_ written: String) {
        guard skipped.isEmpty else { return }
        // A raised link is the number of a note.
        words += isRaised && link != nil ? "[" + written + "]" : written
    }

    mutating func add(_ tag: MarkupTag) {
        if !skipped.isEmpty { return skip(tag) }
        if Self.blocks.contains(tag.name) { return tag.isClosing ? end(tag) : start(tag) }
        switch tag.name {
        case "br":
            flush()
            block = .continued
        case "td", "th": words += " "
        case "sup": isRaised = !tag.isClosing
        case "a": tag.isClosing ? endLink() : startLink(tag)
        default: if !tag.isClosing, isHidden(tag) { skipped = [tag.name] }
        }
    }

    mutating func skip(_ tag: MarkupTag) {
        if tag.isVoid { return }
        if !tag.isClosing {
            skipped.append(tag.name)
        } else if let start = skipped.lastIndex(of: tag.name) {
            skipped.removeSubrange(start...)
        }
    }

    func isHidden(_ tag: MarkupTag) -> Bool {
        let classes = reader.attribute("class", of: tag)?.split(separator: " ") ?? []
        return classes.contains("visually-hidden")
    }

    mutating func startLink(_ tag: MarkupTag) {
        if reader.attribute("role", of: tag) == "doc-backlink" {
            // The way back from a note leads nowhere on paper.
            skipped = [tag.name]
        } else {
            link = reader.attribute("href", of: tag)
        }
    }

    mutating func endLink() {
        guard let address = link else { return }
        link = nil
        if address.hasPrefix("#") { return }
        let target = base.absolute(address)
        if words.hasSuffix(target) { return }
        words += isInNote ? " <\(target)>" : "\u{A0}[\(notes.number(of: target))]"
    }

    /// The greatest number that something in the text is referred to by.
    static func lastNote(in reader: MarkupReader) -> Int {
        var (last, next) = (0, 1)
        for case .tag(let tag) in reader where !tag.isClosing {
            if tag.name == "ol" {
                next = reader.attribute("start", of: tag).flatMap { Int($0) } ?? 1
            } else if tag.name == "li", reader.attribute("id", of: tag) != nil {
                last = max(last, next)
                next += 1
            }
        }
        return last
    }
}

// Blocks.
private extension PlainTextRelease {
    static let blocks: Set<String> = [
        "address", "article", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav", "ol", "p",
        "section", "summary", "table", "tr", "ul",
    ]

    mutating func start(_ tag: MarkupTag) {
        flush()
        switch tag.name {
        case "h1": block = .heading(level: 1)
        case "h2": block = .heading(level: 2)
        case "h3", "h4", "h5", "h6": block = .heading(level: 3)
        case "ul": lists.append(List(number: nil))
        case "ol":
            let start = reader.attribute("start", of: tag).flatMap { Int($0) }
            lists.append(List(number: start ?? 1))
        case "li":
            block = .item
            isInNote = reader.attribute("id", of: tag) != nil
        case "dt": block = .term
        case "dd": block = .definition
        case "blockquote": quotations += 1
        default: break
        }
    }

    mutating func end(_ tag: MarkupTag) {
        flush()
        switch tag.name {
        case "ul", "ol": lists.removeLast(lists.isEmpty ? 0 : 1)
        case "li": isInNote = false
        case "blockquote": quotations = max(0, quotations - 1)
        case "p": return
        default: break
        }
        block = .paragraph
    }

    /// Writes the block that has been read, if it says anything.
    mutating func flush() {
        let written = words
        words = ""
        if written.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) { return }
        if case .heading(let level) = block {
            headings.removeAll { $0.level >= level }
            headings.append(Heading(text: written, level: level))
            block = .paragraph
            return
        }
        writeHeadings()
        let indent = String(repeating: "    ", count: quotations + lists.count)
        switch block {
        case .paragraph:
            text.add(written, first: indent, rest: indent, isSpaced: lists.isEmpty)
        case .continued: text.add(written, first: indent, rest: indent, isSpaced: false)
        case .item:
            let isAtStart = lists.last?.isAtStart ?? false
            let first = indent.dropLast(4) + marker()
            text.add(written, first: String(first), rest: indent, isSpaced: isAtStart)
        case .term: text.add(written, first: indent, rest: indent, isSpaced: true)
        case .definition:
            let deeper = indent + "    "
            text.add(written, first: deeper, rest: deeper, isSpaced: false)
            return
        case .heading: break
        }
        block = .paragraph
    }

    mutating func writeHeadings() {
        for heading in headings {
            text.add(heading.text, first: "", rest: "", isSpaced: true)
            switch heading.level {
            case 1: text.underline(with: "=")
            case 2: text.underline(with: "-")
            default: break
            }
        }
        headings = []
    }

    /// What stands before an item, four characters wide.
    mutating func marker() -> String {
        guard !lists.isEmpty else { return "" }
        let last = lists.count - 1
        lists[last].isAtStart = false
        guard let number = lists[last].number else { return "  * " }
        lists[last].number = number + 1
        let digits = String(number)
        return String(repeating: " ", count: max(0, 2 - digits.count)) + digits + ". "
    }

    mutating func addAddresses(below title: String) {
        if notes.addresses.isEmpty { return }
        text.add(title, first: "", rest: "", isSpaced: true)
        text.underline(with: "-")
        for (index, address) in notes.addresses.enumerated() {
            let number = "[\(notes.first + index)] "
            text.add(address, first: number, rest: number, isSpaced: index == 0)
        }
    }
}
