internal import SiteModel
internal import Synchronization

/// The pages whose texts an artifact was made from.
enum TextReads: Sendable, Equatable {
    case pages(Set<PageID>)
    /// Any of the site: a search index.
    case all
}

/// Notes the pages whose texts are asked for.
final class TextReader: Sendable {
    private let noted = Mutex<Set<PageID>>([])

    var pages: Set<PageID> { noted.withLock { $0 } }

    func note(_ page: Page) { noted.withLock { _ = $0.insert(page.id) } }
}
