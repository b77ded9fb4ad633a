/// News in one language that belong to one page: all of them, those of a topic, those that refer to
/// the page.
///
/// The newest entries stand in the document that readers subscribe to. Older ones stand in archives,
/// which are filled from the oldest entry on, so that an archive stays as it is when news arrive.
/// Source: RFC 5005, section 4.
package struct Feed: Sendable {
    /// What its documents are written in.
    package enum Format: Sendable, Hashable, CaseIterable {
        /// Atom 1.0 (RFC 4287).
        case atom
        /// JSON Feed 1.1.
        case json

        /// `xml` or `json`.
        package var fileExtension: String { self == .atom ? "xml" : "json" }
    }

    /// The page that the news belong to.
    package let page: PageID
    package let language: Language
    /// Whether these are all the news of the language.
    package let isNews: Bool
    /// Places in ``Site/pages``, the newest first; at least one.
    package let entries: [Int]
    /// How many entries a document has.
    package let pageSize: Int
    /// The address of the page.
    private let folder: Route

    private let hasArchives: Bool

    init(of page: Page, isNews: Bool, entries: [Int], pageSize: Int, hasArchives: Bool) {
        self.page = page.id
        language = page.language
        folder = page.route
        self.isNews = isNews
        self.entries = entries
        self.pageSize = pageSize
        self.hasArchives = hasArchives
    }

    /// How many archives there are. The newest entries are in none until others have come.
    package var archiveCount: Int { hasArchives ? (entries.count - 1) / pageSize : 0 }

    /// The newest entries: those of the document that readers subscribe to.
    package var newest: ArraySlice<Int> { entries.prefix(pageSize) }

    /// The entries of an archive, the newest first.
    ///
    /// - Parameter number: From 1, the oldest, to ``archiveCount``.
    package func archive(_ number: Int) -> ArraySlice<Int> {
        entries.dropLast((number - 1) * pageSize).suffix(pageSize)
    }

    /// Where the document stands that readers subscribe to.
    package func route(_ format: Format) -> Route {
        Route(folder.path + "feed." + format.fileExtension)
    }

    /// Where an archive stands.
    ///
    /// - Parameter number: From 1, the oldest, to ``archiveCount``.
    package func route(ofArchive number: Int, _ format: Format) -> Route {
        Route(folder.path + "feed/\(number)." + format.fileExtension)
    }
}
