internal import SiteModel
internal import Typography

/// A page as the index has it: its words for the terms, its passages for the results.
struct LeafWriter {
    private let entry: SearchPlan.Entry
    private let site: Site
    private let formats: LanguageFormats
    private let typographer: Typographer
    private let text: PageText
    private let parts: [Range<Int>]

    init(_ entry: SearchPlan.Entry, _ contents: SiteContents) {
        self.entry = entry
        site = contents.site
        formats = contents.strings.formats(in: entry.page.language)
        typographer = Typographer(language: entry.page.language.code)
        text = PageText(of: entry.page, contents)
        parts = text.parts(entry.leaves.count)
    }

    /// Adds the words of a part. Those of the title belong to every part, so that the one with the most
    /// of the other words is shown; those of the page as a whole to the first.
    func add(part: Int, to index: inout TermIndex) {
        addTitle(to: &index)
        if part == 0 { addPage(to: &index) }
        let range = parts[part]
        var section = range.lowerBound == 0 ? -1 : text.passages[range.lowerBound - 1].section
        for passage in text.passages[range] {
            addHeadings(&section, to: passage.section, &index)
            switch passage.origin {
            case .summary: index.add(passage.text, .summary)
            case .field: index.add(passage.text, .field)
            case .body: index.add(passage.text, .body)
            }
        }
        if part == parts.count - 1 { addHeadings(&section, to: text.sections.count - 1, &index) }
    }

    /// Writes what a result shows of a part: title, address, where the page stands, and the passages below
    /// their headings.
    func write(part: Int, to json: inout [UInt8]) {
        json += "[".utf8
        json.append(json: Array(typographer.plain(entry.page.title).utf8))
        json += ",".utf8
        json.append(json: Array(site.address(of: entry.page.route).utf8))
        json += ",".utf8
        json.append(json: Array(typographer.plain(place).utf8))
        json += ",[".utf8
        var open: Int?
        for passage in text.passages[parts[part]] {
            if open != passage.section {
                if open != nil { json += "],".utf8 }
                open = passage.section
                json += "[".utf8
                json.append(json: Array(text.sections[passage.section].anchor.utf8))
                json += ",".utf8
                json.append(json: text.sections[passage.section].title)
            }
            json += ",".utf8
            json.append(json: passage.text)
        }
        if open != nil { json += "]".utf8 }
        json += "]]".utf8
    }
}

extension LeafWriter {
    /// Adds the headings behind a section, up to another.
    private func addHeadings(_ section: inout Int, to last: Int, _ index: inout TermIndex) {
        while section < last {
            section += 1
            index.add(text.sections[section].title, .heading)
        }
    }

    private func addTitle(to index: inout TermIndex) {
        add(entry.page.title, .title, to: &index)
        if entry.page.shortTitle != entry.page.title {
            add(entry.page.shortTitle, .title, to: &index)
        }
    }

    private func addPage(to index: inout TermIndex) {
        let page = entry.page
        add(page.type.label[page.language], .field, to: &index)
        add(page.date.map(formats.dates.words), .field, to: &index)
        for topic in site.configuration.topics where page.topics.contains(topic.name) {
            add(topic.label[page.language], .field, to: &index)
        }
    }

    private func add(_ words: String?, _ place: TermWeight.Place, to index: inout TermIndex) {
        if let words { index.add(Array(typographer.plain(words).utf8), place) }
    }

    /// The pages above, from below the home page, and the date.
    private var place: String {
        let above = site.ancestors(of: entry.page).filter { $0.id != .home }.map(\.shortTitle)
        let date = entry.page.date.map(formats.dates.words)
        return [above.joined(separator: " › "), date ?? ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }
}

extension [UInt8] {
    /// Appends a JSON string. Source: RFC 8259, section 7.
    fileprivate mutating func append(json text: [UInt8]) {
        append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0..<0x20: append(UInt8(ascii: " "))
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
