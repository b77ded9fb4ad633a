internal import SiteModel
internal import Synchronization

/// The bodies of pages, each rendered the first time that anything asks for it: the page itself, a
/// feed, a search index.
///
/// A class, so that all who ask share what is rendered. Bodies are kept as long as the site is.
final class RenderedBodies: Sendable {
    private struct Place: Hashable {
        let id: PageID
        let language: Language
    }

    private let writers: [Language: TextWriter]
    private let links: LinkIndex
    private let bodies = Mutex<[Place: RenderedBody]>([:])

    init(_ source: SiteSource, _ files: SourceTree, links: LinkIndex) {
        self.links = links
        writers = Dictionary(
            uniqueKeysWithValues: source.site.configuration.languages.map {
                ($0.language, TextWriter(source, files, in: $0.language))
            }
        )
    }

    /// The body of a page of the site, and what is wrong with it. Two tasks that ask at once may both
    /// render it; they get the same.
    func body(of page: Page) -> RenderedBody {
        let place = Place(id: page.id, language: page.language)
        if let body = bodies.withLock({ $0[place] }) { return body }
        let body = writer(of: page).body(of: page, links)
        bodies.withLock { $0[place] = body }
        return body
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
