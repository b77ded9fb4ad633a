internal import Diagnostics
internal import SiteModel

/// The questions that a text asks and answers: every heading that ends with a question mark, with what
/// follows it up to the next heading.
struct FrequentQuestions {
    private(set) var questions: [LinkedNode] = []
    private let reader: MarkupReader
    private let base: LinkBase
    private let url: String
    private var title = ""
    private var anchor: String?
    private var answer: [UInt8]?
    private var isInHeading = false
    /// The elements that are being left out, the outermost first.
    private var skipped: [String] = []

    init(in text: RenderedText, of page: Page, on site: Site) {
        reader = MarkupReader(text.html[..<text.notesStart])
        base = LinkBase(of: page, on: site)
        url = site.url(of: page.route)
        for token in reader {
            switch token {
            case .text(let range): add(range)
            case .tag(let tag): add(tag)
            }
        }
        finish()
    }

    /// What Google shows of answers.
    ///
    /// Source: Google Search Central, “FAQ structured data”, `text` of an answer.
    private static let shown: Set<String> = [
        "a", "b", "br", "em", "i", "li", "ol", "p", "strong", "ul",
    ]

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}

private extension FrequentQuestions {
    mutating func add(_ range: Range<Int>) {
        if isInHeading { return title += reader.text(range) }
        if skipped.isEmpty { answer? += reader.html[range] }
    }

    mutating func add(_ tag: MarkupTag) {
        if Self.headings.contains(tag.name) {
            if tag.isClosing {
                isInHeading = false
                answer = title.isQuestion ? [] : nil
            } else {
                finish()
                isInHeading = true
                title = ""
                anchor = reader.attribute("id", of: tag)
            }
            return
        }
        if isInHeading || tag.isVoid && tag.name != "br" { return }
        // The number of a note means nothing where the notes are not.
        if !skipped.isEmpty || tag.name == "sup" && !tag.isClosing {
            if !tag.isClosing {
                skipped.append(tag.name)
            } else if let start = skipped.lastIndex(of: tag.name) {
                skipped.removeSubrange(start...)
            }
            return
        }
        guard Self.shown.contains(tag.name) else { return }
        answer? += "<\(tag.isClosing ? "/" : "")\(tag.name)".utf8
        if !tag.isClosing, let address = reader.attribute("href", of: tag) {
            answer? += " href=\"".utf8
            answer? += Self.escaped(base.absolute(address)).utf8
            answer? += "\"".utf8
        }
        answer? += ">".utf8
    }

    mutating func finish() {
        guard let written = answer else { return }
        answer = nil
        let text = String(decoding: written, as: UTF8.self).trimmed
        if text.isEmpty { return }
        var question = LinkedNode(["Question"], id: anchor.map { url + "#" + $0 })
        question.add("name", title)
        question.add("acceptedAnswer", ["@type": "Answer", "text": .text(text)])
        questions.append(question)
    }

    static func escaped(_ address: String) -> String {
        guard address.contains("&") else { return address }
        return address.split(separator: "&", omittingEmptySubsequences: false)
            .joined(separator: "&amp;")
    }
}

extension String {
    /// Whether it ends with a question mark of any script that has its own.
    fileprivate var isQuestion: Bool {
        guard let last = unicodeScalars.last else { return false }
        return ["?", "\u{61F}", "\u{FF1F}", "\u{37E}"].contains(last)
    }

    /// Without white space at either end.
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
