import SiteModel

extension ValueReader {
    /// Reads the value of a key that pages of every type have.
    ///
    /// - Parameter limits: Of a text.
    mutating func read(
        _ node: YAMLNode,
        of key: CommonKey,
        limits: FieldLimits,
        into common: inout CommonFields
    ) {
        let name = key.rawValue
        switch key {
        case .title: common.title = text(node, of: name, limits: limits)
        case .shortTitle: common.shortTitle = text(node, of: name, limits: limits)
        case .slug: common.slug = slug(node, of: name)
        case .summary: common.summary = text(node, of: name, limits: limits)
        case .aliases: common.aliases = aliases(node, of: name)
        case .translatedFrom: common.translatedFrom = text(node, of: name)
        case .date: common.date = date(node, of: name)
        case .updated: common.updated = date(node, of: name)
        case .topics: common.topics = topics(node, of: name)
        case .sources: common.sources = sources(node, of: name)
        case .draft: common.isDraft = flag(node, of: name)
        case .publish: common.publish = instant(node, of: name)
        case .expires: common.expires = instant(node, of: name)
        case .template: common.template = text(node, of: name)
        case .order: common.order = texts(node, of: name)
        case .allow: common.allowances = allowances(node, of: name)
        case .schema: common.schemaType = pageType(node, of: name)
        }
    }
}

extension ValueReader {
    /// A page as schema.org knows it.
    private mutating func pageType(_ node: YAMLNode, of key: String) -> Located<String>? {
        choice(node, of: key, among: ContentType.pageTypes).map { Located($0, at: node.location) }
    }
}
