internal import SiteModel
internal import Synchronization

/// The search indexes of a site, one for each language, each made the first time that one of its files is
/// asked for.
///
/// A class, so that all files of an index share it. Tasks that ask for an index while it is made wait.
final class SearchIndexes: Sendable {
    private final class Edition: Sendable {
        let plan: SearchPlan
        let index = Mutex<SearchIndex?>(nil)

        init(_ plan: SearchPlan) { self.plan = plan }
    }

    private let editions: [Language: Edition]

    init(of site: Site) {
        editions = site.configuration.languages.reduce(into: [:]) { editions, language in
            if site.searchPage(in: language.language) == nil { return }
            editions[language.language] = Edition(SearchPlan(of: site, in: language.language))
        }
    }

    /// The plan of a language that has a search page.
    func plan(in language: Language) -> SearchPlan { edition(in: language).plan }

    /// The index of a language that has a search page.
    func index(in language: Language, _ contents: SiteContents) -> SearchIndex {
        let edition = edition(in: language)
        return edition.index.withLock { made in
            if let made { return made }
            let index = SearchIndex(edition.plan, contents)
            made = index
            return index
        }
    }

    private func edition(in language: Language) -> Edition {
        guard let edition = editions[language] else {
            preconditionFailure("only a language that has a search page has an index")
        }
        return edition
    }
}
