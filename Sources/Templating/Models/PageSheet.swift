internal import SiteModel

/// What a page gathers from others because its template names it: known facts, dates. Made only for
/// such pages, for it looks at the whole site.
struct PageSheet {
    /// Pages with what is known of them, by the name of their type.
    private(set) var subjects: [String: [Page]] = [:]
    /// The pages directly below, by the name of their type.
    private(set) var compared: [String: [Page]] = [:]
    /// From the earliest.
    private(set) var dates: [DatedFact] = []
    /// The ids of the sources of all that, in order; some more than once.
    private(set) var sources: [String] = []

    /// The pages that the fields name of all pages that are gathered.
    var references: [PageID] {
        let gathered = Array(subjects.values) + Array(compared.values) + [dates.map(\.page)]
        return gathered.joined().flatMap(\.references)
    }

    /// - Parameters:
    ///   - facts: Whether the page shows what is known.
    ///   - dates: Whether it shows what happens when.
    ///   - compared: The page whose pages below it compares.
    init(of site: Site, in language: Language, facts: Bool, dates: Bool, compared: PageID? = nil) {
        if facts {
            for type in site.types where type.isOnFactSheet {
                let pages = site.pages(of: type, in: language)
                subjects[type.name] = pages
                for page in pages {
                    for given in page.fields { sources += given.value.sourcesIfKnown }
                }
            }
        }
        if let compared {
            for page in site.children(of: compared, in: language) where !page.isFallback {
                self.compared[page.type.name, default: []].append(page)
                for given in page.fields { sources += given.value.sourcesIfKnown }
            }
        }
        if dates {
            self.dates = site.chronology(in: language)
            sources += self.dates.flatMap(\.sources)
        }
    }
}

extension Site {
    /// The pages of a type, those of a section as lists show them.
    fileprivate func pages(of type: ContentType, in language: Language) -> [Page] {
        guard let section = type.section else {
            return pages.filter { $0.language == language && $0.type.name == type.name }
        }
        var found: [Page] = []
        var open = Array(children(of: section, in: language).reversed())
        while let page = open.popLast() {
            if page.type.name == type.name, !page.isFallback { found.append(page) }
            open += children(of: page.id, in: language).reversed()
        }
        return found
    }
}

extension FieldValue {
    /// The ids of the sources of a fact that is known.
    fileprivate var sourcesIfKnown: [String] {
        if case .fact(.known(_, let sources)) = self { sources.map(\.value) } else { [] }
    }
}
