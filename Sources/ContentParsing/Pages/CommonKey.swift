/// The keys of front matter that pages of every type have.
enum CommonKey: String, CaseIterable {
    case title
    case shortTitle = "short-title"
    case slug, summary, aliases
    case translatedFrom = "translated-from"
    case date, updated, topics, sources, draft, publish, expires, template, order

    /// In the order in which messages list them.
    static let names = allCases.map(\.rawValue)
}
