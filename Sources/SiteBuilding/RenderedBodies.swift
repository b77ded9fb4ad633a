internal import SiteModel
internal import Synchronization

/// The bodies of pages, each rendered when its page is made, and kept for the feeds, the search index and
/// the lists that ask for it as well.
///
/// A class, so that all who ask share what is rendered. What nobody else asks for is not kept, so that
/// memory does not grow with the texts.
final class RenderedBodies: Sendable {
    private struct Place: Hashable {
        let id: PageID
        let language: Language
    }

    private enum Kept {
        /// Asked for by another before its page is made.
        case body(RenderedBody)
        case text(RenderedText)
    }

    private let writers: [Language: TextWriter]
    private let links: LinkIndex
    private let repetition: TextRepetition
    private let limit: Int
    private let kept = Mutex<[Place: Kept]>([:])

    /// - Parameters:
    ///   - repetition: Which texts are asked for more than once.
    ///   - limit: How many texts are kept at most; all of those when `nil`.
    init(
        _ source: SiteSource,
        _ files: SourceTree,
        links: LinkIndex,
        _ repetition: TextRepetition,
        limit: Int?
    ) {
        self.links = links
        self.repetition = repetition
        self.limit = limit ?? .max
        writers = Dictionary(
            uniqueKeysWithValues: source.site.configuration.languages.map {
                ($0.language, TextWriter(source, files, in: $0.language))
            }
        )
    }

    /// The body of a page of the site, and what is wrong with it: what the page itself is made from.
    func body(of page: Page) -> RenderedBody {
        guard repetition.concerns(page) else { return writer(of: page).body(of: page, links) }
        let place = Place(id: page.id, language: page.language)
        if case .body(let body) = kept.withLock({ $0[place] }) {
            kept.withLock { $0[place] = .text(body.text.toBeRepeated) }
            return body
        }
        let body = writer(of: page).body(of: page, links)
        keep(.text(body.text.toBeRepeated), of: place)
        return body
    }

    /// The text of a page of the site, for others. Of its links only pictures are left. Two tasks that ask
    /// at once may both render it; they get the same.
    func text(of page: Page) -> RenderedText {
        let place = Place(id: page.id, language: page.language)
        switch kept.withLock({ $0[place] }) {
        case .body(let body)?: return body.text
        case .text(let text)?: return text
        case nil: break
        }
        let body = writer(of: page).body(of: page, links)
        if repetition.concerns(page) { keep(.body(body), of: place) }
        return body.text
    }

    /// How many texts are kept now.
    var count: Int { kept.withLock { $0.count } }

    private func keep(_ text: Kept, of place: Place) {
        kept.withLock {
            if $0.count >= limit { $0.removeAll(keepingCapacity: true) }
            $0[place] = text
        }
    }

    /// Renders the Markdown fields of a page.
    func fields(of page: Page) -> FieldTexts { writer(of: page).fields(of: page, links) }

    private func writer(of page: Page) -> TextWriter {
        guard let writer = writers[page.language] else {
            preconditionFailure("a page is in a language of its site")
        }
        return writer
    }
}

extension RenderedText {
    /// What others than the page itself look at.
    fileprivate var toBeRepeated: RenderedText {
        var text = self
        text.links.removeAll { $0.kind == .link }
        return text
    }
}
