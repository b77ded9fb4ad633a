package import SiteModel

/// The names that the files of a site can use.
package struct SiteVocabulary: Sendable {
    /// A page and the name of its type, published or not.
    package struct NamedPage: Sendable, Hashable {
        package let id: PageID
        package let type: String

        package init(id: PageID, type: String) {
            self.id = id
            self.type = type
        }
    }

    /// The languages of the site, the default one first.
    package let languages: [Language]
    /// In order of name; one of them is that of pages in no section.
    package let types: [ContentType]
    package let topics: [SiteConfiguration.Topic]
    package let sources: [Source]
    /// In order of id.
    package let pages: [NamedPage]
    /// The names of the templates that pages can choose, in order.
    package let templates: [String]

    package init(
        languages: [Language],
        types: [ContentType],
        topics: [SiteConfiguration.Topic],
        sources: [Source],
        pages: [NamedPage],
        templates: [String]
    ) {
        self.languages = languages
        self.types = types
        self.topics = topics
        self.sources = sources
        self.pages = pages
        self.templates = templates
    }

    /// What a reference to a page of a type can say: the folder's name where it is the only one of
    /// that name, and the whole path.
    func references(toType type: String) -> [String] {
        let fitting = pages.filter { $0.type == type && $0.id != .home }.map(\.id)
        let byName = Dictionary(grouping: fitting, by: \.name)
        let names = byName.filter { $0.value.count == 1 }.keys.sorted()
        return names + fitting.map(\.path).filter { !names.contains($0) }
    }
}
