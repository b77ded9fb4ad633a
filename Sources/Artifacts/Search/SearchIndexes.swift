internal import SiteModel
internal import Synchronization

/// The search indexes of a site, one for each language, each made the first time that one of its files is
/// asked for.
///
/// A class, so that all files of an index share it. Tasks that ask for an index while it is made wait.
final class SearchIndexes: Sendable {
    private final class Edition: Sendable {
        let plan = Memo<SearchPlan>()
        let index = Mutex<SearchIndex?>(nil)
        /// Of pages with several leaves, which several files ask for.
        let texts = Mutex<[PageID: PageText]>([:])
    }

    private let site: Site
    private let editions: [Language: Edition]

    init(of site: Site) {
        self.site = site
        editions = site.configuration.languages.reduce(into: [:]) { editions, language in
            if site.searchPage(in: language.language) == nil { return }
            editions[language.language] = Edition()
        }
    }

    /// The plan of a language that has a search page.
    func plan(in language: Language) -> SearchPlan {
        edition(in: language).plan.value { SearchPlan(of: site, in: language) }
    }

    /// The index of a language that has a search page.
    func index(in language: Language, _ contents: SiteContents) -> SearchIndex {
        let edition = edition(in: language)
        return edition.index.withLock { made in
            if let made { return made }
            let index = SearchIndex(plan(in: language), contents)
            made = index
            return index
        }
    }

    /// The text of a page of a plan.
    func text(of entry: SearchPlan.Entry, _ contents: SiteContents) -> PageText {
        if entry.leaves.count == 1 { return PageText(of: entry.page, contents) }
        let edition = edition(in: entry.page.language)
        if let text = edition.texts.withLock({ $0[entry.page.id] }) { return text }
        let text = PageText(of: entry.page, contents)
        edition.texts.withLock { $0[entry.page.id] = text }
        return text
    }

    private func edition(in language: Language) -> Edition {
        guard let edition = editions[language] else {
            preconditionFailure("only a language that has a search page has an index")
        }
        return edition
    }
}
