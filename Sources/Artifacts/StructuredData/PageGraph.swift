internal import Diagnostics
internal import SiteModel
internal import Typography

/// The nodes that are a page’s own: the page, what it is about, and the way to it. Those of a further part of
/// its list are that part and the way to it.
struct PageGraph {
    private let page: Page
    /// What of the page's list is shown; `nil` for all of it.
    private let part: ListPart?
    private let text: RenderedText
    private let site: Site
    private let strings: InterfaceStrings
    private let writer: SchemaWriter

    init(
        _ page: Page,
        _ part: ListPart?,
        _ text: RenderedText,
        _ writer: SchemaWriter,
        _ strings: InterfaceStrings
    ) {
        self.page = page
        self.part = part
        self.text = text
        self.writer = writer
        self.strings = strings
        site = writer.site
    }

    var nodes: [LinkedNode] {
        let trail = site.ancestors(of: page) + [page]
        let isFirst = part.map { $0 == .first } ?? true
        var nodes = [isFirst ? pageNode(trail) : partNode(trail)]
        if isFirst {
            if page.type.isArticle {
                nodes.append(article)
            } else if !page.type.isPage {
                nodes.append(thing)
            }
        }
        if trail.count > 1 { nodes.append(breadcrumbs(trail)) }
        return nodes
    }
}

private extension PageGraph {
    var url: String { site.url(of: site.route(of: page, part ?? .first)) }
    var title: String { writer.typographer.plain(page.title) }

    /// A document of the site: what stands at the address.
    ///
    /// - Parameter whole: The id of what it is part of.
    func document(
        _ types: [String],
        summary: String? = nil,
        partOf whole: String,
        _ trail: [Page]
    ) -> LinkedNode {
        var node = LinkedNode(types, id: SchemaID.page(at: url))
        node.add("url", url)
        node.add("name", title)
        node.add("description", summary.map(writer.typographer.plain))
        node.add("inLanguage", page.language.code)
        node.add("isPartOf", LinkedNode.reference(to: whole))
        if trail.count > 1 {
            node.add("breadcrumb", LinkedNode.reference(to: SchemaID.breadcrumbs(at: url)))
        }
        return node
    }

    func pageNode(_ trail: [Page]) -> LinkedNode {
        let types = SchemaID.pageTypes(of: page)
        let website = SchemaID.website(of: site)
        var node = document(types, summary: page.summary, partOf: website, trail)
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
    func partNode(_ trail: [Page]) -> LinkedNode {
        let whole = SchemaID.page(page, on: site)
        var node = document(["CollectionPage"], partOf: whole, trail)
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
            part.map { ($0.number - 1) * size..<$0.number * size }
            ?? 0..<site.listedCount(of: page)
        let listed = site.listing(of: page, range, in: part?.year)
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
