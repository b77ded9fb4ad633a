internal import SiteModel
internal import Synchronization

/// The pages whose words (titles and summaries) and texts an artifact was made from.
enum TextReads: Sendable, Equatable {
    case pages(Set<PageID>)
    /// The words of any page of the site, and no text: a calendar.
    case words
    /// The words and texts of any: a search index.
    case all
}

/// Notes the pages whose words and texts are asked for.
final class TextReader: Sendable {
    private let noted = Mutex<Set<PageID>>([])

    var pages: Set<PageID> { noted.withLock { $0 } }

    func note(_ pages: Set<PageID>) { noted.withLock { $0.formUnion(pages) } }
}
