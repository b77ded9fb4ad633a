import SiteModel

/// The keys of front matter that pages of every type have.
enum CommonKey: String, CaseIterable {
    case title
    case shortTitle = "short-title"
    case slug, summary, aliases
    case translatedFrom = "translated-from"
    case date, updated, topics, sources, draft, publish, expires, template, order, schema
    case allow

    /// In the order in which messages list them.
    static let names = allCases.map(\.rawValue)

    /// The keys whose values are texts that a type can limit.
    static let texts: [CommonKey] = [.title, .shortTitle, .summary]

    /// The limits of a page whose type says nothing else: a title that search engines show whole, a
    /// summary that they do not cut.
    var limits: FieldLimits {
        switch self {
        case .title: FieldLimits(length: 95)
        case .summary: FieldLimits(length: 160)
        default: .none
        }
    }
}
