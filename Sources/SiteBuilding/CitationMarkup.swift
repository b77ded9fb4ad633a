package import SiteModel
internal import Typography

extension SiteSource {
    /// The HTML of every source in a language, by id: what its notes print.
    package func citations(in language: Language) -> [String: [UInt8]] {
        CitationMarkup(self, in: language).all()
    }
}

/// How sources are printed in the notes of a text: publisher, title or description, date, link.
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

    /// `Publisher, <time>date</time>. <a>Document</a>.`
    private func markup(of source: Source) -> [UInt8] {
        var html = typographer.html(source.publisher)
        if let date = source.date {
            let words = self.source.strings.formats(in: language).dates.words(for: date)
            html += Array(", <time datetime=\"\(date)\">".utf8)
            html += typographer.html(words) + Array("</time>".utf8)
        }
        let document = document(of: source)
        if document.isEmpty { return html + Array(".".utf8) }
        return html + Array(". ".utf8) + linked(document, to: source) + Array(".".utf8)
    }

    /// The document's own title, in its own language, or what it is in the page's.
    private func document(of source: Source) -> [UInt8] {
        guard let title = source.title else {
            let description = source.description[language] ?? ""
            return typographer.html(
                description.hasSuffix(".") ? String(description.dropLast()) : description
            )
        }
        let own = Typographer(language: source.language.code).html(title)
        return Array("<cite lang=\"\(source.language.code)\">".utf8) + own + Array("</cite>".utf8)
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
