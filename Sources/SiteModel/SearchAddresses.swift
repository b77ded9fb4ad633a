/// Where the search index of a language is published. All of it stands in one folder, so that a script
/// that knows the address of one file knows those of the others.
package struct SearchAddresses: Sendable {
    private let folder: String

    package init(_ language: Language) { folder = "search/\(language.code)/" }

    /// The file that says what stands in which of the others.
    package var index: Route { Route(folder + "index.json") }

    /// Words, and the pages that have them; numbered from 0.
    package func terms(_ number: Int) -> Route { Route(folder + "terms-\(number).json") }

    /// What results show; numbered from 0.
    package func texts(_ number: Int) -> Route { Route(folder + "texts-\(number).json") }
}

extension Site {
    /// The page that searches the pages of a language; `nil` where the language has no search.
    package func searchPage(in language: Language) -> Page? {
        guard let id = configuration.searchPage?.value, let page = page(id, in: language) else {
            return nil
        }
        return page.isFallback ? nil : page
    }
}
