internal import SiteModel

/// What a site is made from, in digests: the words and the text of each page, and all the rest in one.
package struct SiteDigests: Sendable, Equatable {
    /// Of everything but the words and texts of pages: front matter, types, sources, interface words,
    /// templates, what stands beside pages, which pages are published, the order of lists, and the options.
    let rest: UInt64
    /// Of the texts of each page in all its languages.
    let texts: [PageID: UInt64]
    /// Of the titles and summaries of each page in all its languages, and of its neighbours in lists.
    let words: [PageID: UInt64]
    /// Of what each page lists, in order, in all its languages.
    let lists: [PageID: UInt64]

    init(
        rest: UInt64,
        texts: [PageID: UInt64],
        words: [PageID: UInt64] = [:],
        lists: [PageID: UInt64] = [:]
    ) {
        self.rest = rest
        self.texts = texts
        self.words = words
        self.lists = lists
    }

    /// - Parameters:
    ///   - seed: A digest of what a build depends on besides the site folder.
    ///   - workers: How many tasks share the work.
    init(_ source: SiteSource, _ tree: SourceTree, seed: UInt64, workers: Int) async {
        let pages = Dictionary(
            source.files.map { ($0.file, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let files = await parallelMap(tree.files, workers: workers) { file in
            FileDigests(file, of: pages[file.path])
        }
        var texts: [PageID: UInt64] = [:]
        var words: [PageID: UInt64] = [:]
        texts.reserveCapacity(pages.count)
        words.reserveCapacity(pages.count)
        var rest = DigestWriter()
        rest.add(seed)
        // In order of path, so that the digests of a page's languages are joined in one order.
        for file in files {
            rest.add(file.rest)
            guard let page = file.page else { continue }
            texts.join(file.text, of: page)
            words.join(file.words, of: page)
        }
        rest.add(source.site)
        var lists: [PageID: UInt64] = [:]
        for (page, listed) in source.site.orderedLists {
            lists.join(listed, of: page)
            for (index, id) in listed.enumerated() {
                // What shows the beginning of a list shows a page whose neighbours change with it.
                let neighbours = listed[max(0, index - 1)..<min(index + 2, listed.count)]
                words.join(neighbours, of: id)
            }
        }
        self.rest = rest.digest
        self.texts = texts
        self.words = words
        self.lists = lists
    }
}

extension [PageID: UInt64] {
    /// Adds that of a language file to the digest of its page.
    fileprivate mutating func join(_ digest: UInt64, of page: PageID) {
        var joined = DigestWriter()
        joined.add(self[page] ?? 0)
        joined.add(digest)
        self[page] = joined.digest
    }

    /// Adds some pages, in order, to the digest of a page.
    fileprivate mutating func join(_ others: some Sequence<PageID>, of page: PageID) {
        var joined = DigestWriter()
        joined.add(self[page] ?? 0)
        for other in others { joined.add(other.path) }
        self[page] = joined.digest
    }
}

extension Site {
    /// What pages list, in order: the pages below, and those of a topic. Undated pages, and those of one
    /// date, stand there by their titles.
    fileprivate var orderedLists: [(page: PageID, listed: [PageID])] {
        var lists: [(PageID, [PageID])] = []
        for page in pages + fallbacks {
            let children = children(of: page.id, in: page.language).map(\.id)
            if !children.isEmpty { lists.append((page.id, children)) }
        }
        for language in configuration.languages.map(\.language) {
            for topic in configuration.topics {
                // Its page, or whatever shows the topic without one.
                let page = topicPage(topic.name, in: language)?.id ?? .home
                lists.append((page, pages(on: topic.name, in: language).map(\.id)))
            }
        }
        return lists
    }
}

extension DigestWriter {
    /// What follows from all pages together.
    fileprivate mutating func add(_ site: Site) {
        for page in site.pages + site.fallbacks {
            add(page.route.path)
            add(page.file)
            // Those that the text cites as well: other pages list who cites a source.
            for id in page.sources { add(id) }
        }
        for language in site.configuration.languages.map(\.language) {
            for menu in site.configuration.menus {
                // Every page has the menus.
                for entry in menu.entries {
                    add(site.page(entry.value, in: language)?.shortTitle ?? "")
                }
            }
        }
        // Any page may lead to a feed by the title of its page.
        for feed in site.feeds.feeds {
            add(site.page(feed.page, in: feed.language)?.title ?? "")
        }
    }
}
