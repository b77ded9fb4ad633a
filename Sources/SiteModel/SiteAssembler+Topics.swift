extension SiteAssembler {
    /// The pages that the generator makes for topics, where they differ from those of a site before.
    ///
    /// - Parameters:
    ///   - site: The same pages with other topics or dates, and the pages of topics as they were.
    ///   - old: What the site was made from before.
    /// - Returns: `nil` where a topic appears in a language, or goes.
    func topicPages(of site: Site, besides old: SiteAssembly) -> [SiteAssembly.Change]? {
        guard let index = configuration.topicsPage?.value else { return [] }
        let latest = TopicPages.latestChanges(in: site.pages, outside: index)
        var changes: [SiteAssembly.Change] = []
        for topic in configuration.topics {
            let id = index.child(named: topic.name)
            // A folder that is named after the topic stands instead.
            if old.contains(id) { continue }
            for above in site.translations(of: index) {
                let appearance = TopicPages.Appearance(topic: topic.name, language: above.language)
                switch (site.page(id, in: above.language), latest[appearance]) {
                case (nil, nil): continue
                case (let page?, let updated?):
                    let made = TopicPages.page(
                        topic,
                        id: id,
                        below: above,
                        type: page.type,
                        updated: updated
                    )
                    // Another page below the index has its title from there, and its address.
                    guard made.route == page.route, !page.isFallback else { return nil }
                    if made.updated != page.updated {
                        changes.append(SiteAssembly.Change(old: page, new: made))
                    }
                default: return nil
                }
            }
        }
        return changes
    }
}
