internal import Diagnostics
internal import SiteModel
internal import Typography

/// The nodes that are a page’s own: the page, what it is about, and the way to it. Those of a further part of
/// its list are that part and the way to it.
struct PageGraph {
    private let page: Page
    private let part: ListPart
    /// Whether what the page lists stands on several pages.
    private let isSpread: Bool
    private let text: RenderedText
    private let site: Site
    private let strings: InterfaceStrings
    private let writer: SchemaWriter

    init(
        _ page: Page,
        _ part: ListPart,
        isSpread: Bool,
        _ text: RenderedText,
        _ writer: SchemaWriter,
        _ strings: InterfaceStrings
    ) {
        self.page = page
        self.part = part
        self.isSpread = isSpread
        self.text = text
        self.writer = writer
        self.strings = strings
        site = writer.site
    }

    var nodes: [LinkedNode] {
        let trail = site.ancestors(of: page) + [page]
        if part != .first { return [partNode, breadcrumbs(trail)] }
        var nodes = [pageNode(hasTrail: trail.count > 1)]
        if page.type.isArticle {
            nodes.append(article)
        } else if !page.type.isPage {
            nodes.append(thing)
        }
        if trail.count > 1 { nodes.append(breadcrumbs(trail)) }
        return nodes
    }
}

private extension PageGraph {
    var url: String { site.url(of: site.route(of: page, part)) }
    var title: String { writer.typographer.plain(page.title) }

    func pageNode(hasTrail: Bool) -> LinkedNode {
        let types = SchemaID.pageTypes(of: page)
        var node = LinkedNode(types, id: SchemaID.page(page, on: site))
        node.add("url", url)
        node.add("name", title)
        node.add("description", page.summary.map(writer.typographer.plain))
        node.add("inLanguage", page.language.code)
        node.add("isPartOf", LinkedNode.reference(to: SchemaID.website(of: site)))
        if hasTrail {
            let id = SchemaID.breadcrumbs(at: url)
            node.add("breadcrumb", LinkedNode.reference(to: id))
        }
        if !page.type.isPage {
            node.add("mainEntity", LinkedNode.reference(to: SchemaID.subject(of: page, on: site)))
        }
        if types == ["FAQPage"] {
            let questions = FrequentQuestions(in: text, of: page, on: site)
            for question in questions.questions { node.add("mainEntity", question.value) }
        }
        if types == ["CollectionPage"], let list = collection { node.add("mainEntity", list) }
        if page.type.isArticle {
            node.add("dateModified", page.updated?.description)
        } else {
            addPublication(to: &node, as: SchemaID.page)
        }
        if page.type.isPage { node.adopt(writer.properties()) }
        return node
    }

    /// Some of the pages that the page lists, at an address of their own.
    var partNode: LinkedNode {
        var node = LinkedNode(["CollectionPage"], id: SchemaID.page(at: url))
        node.add("url", url)
        node.add("name", title)
        node.add("inLanguage", page.language.code)
        node.add("isPartOf", LinkedNode.reference(to: SchemaID.page(page, on: site)))
        node.add("breadcrumb", LinkedNode.reference(to: SchemaID.breadcrumbs(at: url)))
        if let list = collection { node.add("mainEntity", list) }
        return node
    }

    var article: LinkedNode {
        var node = LinkedNode(page.type.schemaTypes, id: SchemaID.subject(of: page, on: site))
        node.add("headline", headline)
        node.add("description", page.summary.map(writer.typographer.plain))
        node.add("url", url)
        node.add("inLanguage", page.language.code)
        node.add(
            "mainEntityOfPage",
            LinkedNode.reference(to: SchemaID.page(page, on: site))
        )
        let publisher = LinkedNode.reference(to: SchemaID.publisher(of: site))
        node.add("author", publisher)
        node.add("publisher", publisher)
        addPublication(to: &node, as: SchemaID.subject)
        node.adopt(writer.properties())
        return node
    }

    var thing: LinkedNode {
        var node = LinkedNode(page.type.schemaTypes, id: SchemaID.subject(of: page, on: site))
        node.add("name", title)
        node.add("description", page.summary.map(writer.typographer.plain))
        node.add("url", url)
        node.add(
            "mainEntityOfPage",
            LinkedNode.reference(to: SchemaID.page(page, on: site))
        )
        node.adopt(writer.properties())
        return node
    }

    /// When a work appeared, in which other languages it exists, and what it rests on.
    ///
    /// The first language of the site that has the page is the one that it is translated from.
    func addPublication(to node: inout LinkedNode, as id: (Page, Site) -> String) {
        node.add("datePublished", page.date?.description)
        node.add("dateModified", page.updated?.description)
        let topics = page.topics.compactMap { name in
            site.configuration.topics.first { $0.name == name }?.label[page.language]
        }
        for topic in topics { node.add("keywords", writer.typographer.plain(topic)) }
        let versions = site.translations(of: page.id)
        if let original = versions.first, original.language != page.language {
            node.add("translationOfWork", LinkedNode.reference(to: id(original, site)))
        } else {
            for version in versions.dropFirst() {
                node.add("workTranslation", LinkedNode.reference(to: id(version, site)))
            }
        }
        for source in page.sources.compactMap(writer.citation) { node.add("citation", source) }
    }

    /// At most 110 characters, as Google asks of headlines: the title, else the short title, else as
    /// many whole words as there is room for.
    var headline: String {
        let titles = [title, writer.typographer.plain(page.shortTitle)]
        if let whole = titles.first(where: { $0.count <= Self.longestHeadline }) { return whole }
        let start = title.prefix(Self.longestHeadline)
        let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start.dropLast()
        return words + "…"
    }

    static var longestHeadline: Int { 110 }

    func breadcrumbs(_ trail: [Page]) -> LinkedNode {
        var node = LinkedNode(["BreadcrumbList"], id: SchemaID.breadcrumbs(at: url))
        for (index, step) in trail.enumerated() {
            writer.note(step)
            let home = step.id == .home ? strings["home"]?[page.language] : nil
            var item = LinkedNode(["ListItem"])
            item.add("position", .number(index + 1))
            item.add("name", writer.typographer.plain(home ?? step.shortTitle))
            item.add("item", site.url(of: step.route))
            node.add("itemListElement", item.value)
        }
        return node
    }

    /// The pages that are listed here, each with its place in the whole list, or in the year.
    var collection: JSONValue? {
        let size = site.configuration.pageSize
        let range =
            isSpread
            ? (part.number - 1) * size..<part.number * size : 0..<site.listedCount(of: page)
        let listed = site.listing(of: page, range, in: part.year)
        if listed.isEmpty { return nil }
        var list = LinkedNode(["ItemList"])
        for (index, page) in listed.enumerated() {
            writer.note(page)
            var item = LinkedNode(["ListItem"])
            item.add("position", .number(range.lowerBound + index + 1))
            item.add("name", writer.typographer.plain(page.title))
            item.add("url", site.url(of: page.route))
            list.add("itemListElement", item.value)
        }
        return list.value
    }
}
