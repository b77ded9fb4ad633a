package import SiteModel
internal import Typography

extension SiteSource {
    /// The HTML of every source in a language, by id: what its notes print.
    package func citations(in language: Language) -> [String: [UInt8]] {
        CitationMarkup(self, in: language).all()
    }
}

/// How sources are printed in the notes of a text: publisher, date, language, title or description.
struct CitationMarkup {
    private let source: SiteSource
    private let language: Language
    private let typographer: Typographer

    init(_ source: SiteSource, in language: Language) {
        self.source = source
        self.language = language
        typographer = Typographer(language: language.code)
    }

    /// The HTML of every source, by id.
    func all() -> [String: [UInt8]] {
        Dictionary(
            source.site.sources.map { ($0.id, markup(of: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// `<a><strong><bdi>Publisher</bdi></strong></a>, <time>date</time> (in French). What it is.`, or
    /// with the title as link where the document has one.
    private func markup(of source: Source) -> [UInt8] {
        // A name of the other direction keeps to itself what stands beside it.
        let publisher =
            Array("<strong><bdi>".utf8) + typographer.html(source.publisher)
            + Array("</bdi></strong>".utf8)
        var html = source.title == nil ? linked(publisher, to: source) : publisher
        if let date = source.date {
            let words = self.source.strings.formats(in: language).dates.words(for: date)
            let comma = self.source.strings["comma"]?[language] ?? ", "
            html += typographer.html(comma) + Array("<time datetime=\"\(date)\">".utf8)
            html += typographer.html(words) + Array("</time>".utf8)
        }
        html += languageNote(on: source) + Array(".".utf8)
        if let title = source.title {
            let own = Typographer(language: source.language.code).html(title)
            let cite = Array("<cite lang=\"\(source.language.code)\">".utf8)
            html += Array(" ".utf8) + linked(cite + own + Array("</cite>".utf8), to: source)
            return html + Array(".".utf8)
        }
        let description = source.description[language] ?? ""
        if description.isEmpty { return html }
        return html + Array(" ".utf8) + typographer.html(description)
            + Array((description.hasSuffix(".") ? "" : ".").utf8)
    }

    /// ` (in French)` behind a document in another language than the page.
    private func languageNote(on source: Source) -> [UInt8] {
        let strings = self.source.strings
        let formats = strings.formats(in: language)
        guard source.language != language, formats.names(source.language),
            let word = strings["document-in"]?[language]
        else { return [] }
        let name = formats.name(of: source.language)
        return Array(" (".utf8) + typographer.html("\(word) \(name)") + Array(")".utf8)
    }

    private func linked(_ document: [UInt8], to source: Source) -> [UInt8] {
        guard let address = source.address else { return document }
        var html = Array("<a href=\"".utf8)
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): html += Array("&amp;".utf8)
            case UInt8(ascii: "\""): html += Array("&quot;".utf8)
            case UInt8(ascii: "<"): html += Array("&lt;".utf8)
            default: html.append(byte)
            }
        }
        html += Array("\"".utf8)
        if source.language != language {
            html += Array(" hreflang=\"\(source.language.code)\"".utf8)
        }
        return html + Array(">".utf8) + document + Array("</a>".utf8)
    }
}
