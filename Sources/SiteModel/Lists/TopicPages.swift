internal import Diagnostics

/// The pages that the generator makes for topics: below the page that site.yml names, one for each
/// topic in each language in which a published page has it. A folder named after the topic stands
/// instead.
struct TopicPages {
    /// In order of id, then of the languages.
    private(set) var pages: [Page] = []
    private(set) var diagnostics: [Diagnostic] = []

    fileprivate struct Place: Hashable {
        let id: PageID
        let language: Language
    }

    struct Appearance: Hashable {
        let topic: String
        let language: Language
    }

    /// - Parameters:
    ///   - written: The published pages, in order of id, then of the languages.
    ///   - fallbacks: What stands in for them.
    init(
        _ configuration: SiteConfiguration,
        types: [ContentType],
        besides written: [Page],
        fallbacks: [Page]
    ) {
        guard let index = configuration.topicsPage else { return }
        let indexPages = written.filter { $0.id == index.value }
        guard !indexPages.isEmpty else { return }
        let latest = Self.latestChanges(in: written, outside: index.value)
        var places = Set(written.map { Place(id: $0.id, language: $0.language) })
        places.formUnion(fallbacks.map { Place(id: $0.id, language: $0.language) })
        var routes = Set(written.map(\.route))
        routes.formUnion(fallbacks.map(\.route))
        for topic in configuration.topics.sorted(by: { $0.name < $1.name }) {
            let id = index.value.child(named: topic.name)
            for above in indexPages where !places.contains(Place(id: id, language: above.language))
            {
                let appearance = Appearance(topic: topic.name, language: above.language)
                guard let change = latest[appearance] else { continue }
                let page = Self.page(
                    topic,
                    id: id,
                    below: above,
                    type: ContentType.of(id, among: types),
                    updated: change
                )
                if !routes.insert(page.route).inserted {
                    diagnostics.append(.addressTaken(page.route, by: topic, at: index.location))
                }
                pages.append(page)
            }
        }
    }

    /// All pages in order of id, then of the languages.
    ///
    /// - Parameter written: In that order.
    func merged(with written: [Page], languages: [Language]) -> [Page] {
        guard !pages.isEmpty else { return written }
        let rank = Dictionary(
            languages.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var merged: [Page] = []
        merged.reserveCapacity(written.count + pages.count)
        var made = pages[...]
        for page in written {
            let key = (page.id, rank[page.language] ?? .max)
            while let next = made.first, (next.id, rank[next.language] ?? .max) < key {
                merged.append(made.removeFirst())
            }
            merged.append(page)
        }
        return merged + made
    }
}

extension TopicPages {
    /// When the pages of each topic last changed: what its page says of itself. `nil` where none of
    /// them has a date.
    static func latestChanges(
        in pages: [Page],
        outside index: PageID
    ) -> [Appearance: PartialDate?] {
        var latest: [Appearance: PartialDate?] = [:]
        for page in pages where page.id != index && page.id.parent != index {
            for topic in page.topics {
                let appearance = Appearance(topic: topic, language: page.language)
                let known = latest[appearance] ?? nil
                let change = [known, page.updated ?? page.date].compactMap(\.self).max()
                latest[appearance] = .some(change)
            }
        }
        return latest
    }

    static func page(
        _ topic: SiteConfiguration.Topic,
        id: PageID,
        below above: Page,
        type: ContentType,
        updated: PartialDate?
    ) -> Page {
        let label = topic.label[above.language] ?? topic.name
        // A label stands within sentences, a title begins one.
        let title = label.prefix(1).uppercased() + label.dropFirst()
        let slug = Slug.make(from: label)
        return Page(
            id: id,
            language: above.language,
            type: type,
            file: above.file,
            route: Route(above.route.path + (slug.isEmpty ? topic.name : slug) + "/"),
            title: title,
            summary: nil,
            date: nil,
            updated: updated,
            topics: [],
            sources: [],
            template: nil,
            order: [],
            fields: [],
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }
}

extension Diagnostic {
    fileprivate static func addressTaken(
        _ route: Route,
        by topic: SiteConfiguration.Topic,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P317",
            Phrase(
                fr:
                    "l’adresse « /\(route.path) » du thème « \(topic.name) » est déjà celle d’une autre page",
                en:
                    "the address “/\(route.path)” of the topic “\(topic.name)” is that of another page already"
            ),
            at: location,
            suggestion: Phrase(
                fr: "changez le nom que site.yml donne au thème, ou l’adresse de l’autre page",
                en:
                    "change the label that site.yml gives the topic, or the address of the other page"
            )
        )
    }
}
