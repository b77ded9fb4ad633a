/// A page in one language, as the site publishes it: front matter merged over its languages, its
/// route decided, its body not rendered yet.
///
/// A class, so that the many values that hold a page share one.
package final class Page: Sendable {
    package let id: PageID
    /// That of the address, and of everything around the text.
    package let language: Language
    /// That of the title, the summary, the fields and the body: the page's own, unless the page lacks
    /// its language and shows the text of another (``MissingLanguagePolicy/fallback``).
    package let textLanguage: Language
    package let type: ContentType
    /// Relative to the site folder.
    package let file: String
    package let route: Route
    package let title: String
    /// The title where there is little room: menus, breadcrumbs.
    package let shortTitle: String
    package let summary: String?
    package let date: PartialDate?
    package let updated: PartialDate?
    /// Names of topics of site.yml.
    package let topics: [String]
    /// Ids of sources: those of front matter first, then those that its facts cite, then those that
    /// its text cites; each once.
    package let sources: [String]
    /// The template that front matter names, if any.
    package let template: Located<String>?
    /// The names of child pages, in the order in which lists show them.
    package let order: [String]
    /// What front matter says that the page is to search engines: one of ``ContentType/pageTypes``.
    package let schemaType: String?
    /// The values of the type's fields that are given, in the type's order.
    package let fields: [FieldValue.NamedValue]
    /// The pages that the fields name, each once, in the order of the type.
    package let references: [PageID]
    package let body: PageSource.Body

    package init(
        id: PageID,
        language: Language,
        textLanguage: Language? = nil,
        type: ContentType,
        file: String,
        route: Route,
        title: String,
        shortTitle: String? = nil,
        summary: String?,
        date: PartialDate?,
        updated: PartialDate?,
        topics: [String],
        sources: [String],
        template: Located<String>?,
        order: [String],
        schemaType: String? = nil,
        fields: [FieldValue.NamedValue],
        body: PageSource.Body
    ) {
        self.id = id
        self.language = language
        self.textLanguage = textLanguage ?? language
        self.type = type
        self.file = file
        self.route = route
        self.title = title
        self.shortTitle = shortTitle ?? title
        self.summary = summary
        self.date = date
        self.updated = updated
        self.topics = topics
        self.sources = sources
        self.template = template
        self.order = order
        self.schemaType = schemaType
        self.fields = fields
        references = fields.references
        self.body = body
    }
}
