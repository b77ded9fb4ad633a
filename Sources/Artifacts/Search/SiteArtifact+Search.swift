internal import SiteModel

extension SiteArtifact {
    /// The search index of each language that has a search page: what stands where, the words, and what
    /// results show of the pages that have them.
    ///
    /// - Parameter extents: How much the index of each of these languages has to hold.
    static func search(of site: Site, _ extents: [Language: SearchExtent]) -> [SiteArtifact] {
        site.configuration.languages.map(\.language).flatMap { language in
            extents[language].map { search(in: language, $0) } ?? []
        }
    }

    private static func search(in language: Language, _ extent: SearchExtent) -> [SiteArtifact] {
        let addresses = SearchAddresses(language)
        let index = SiteArtifact(at: addresses.index, reading: .allTexts) { contents in
            contents.searchIndexes.index(in: language, contents).manifest
        }
        let terms = (0..<extent.termFileCount).map { number in
            SiteArtifact(at: addresses.terms(number), reading: .allTexts) { contents in
                contents.searchIndexes.index(in: language, contents).terms(number)
            }
        }
        let texts = (0..<extent.textFileCount).map { number in
            SiteArtifact(at: addresses.texts(number), reading: .allTexts) { contents in
                SearchTexts.file(number, of: contents.searchIndexes.plan(in: language), contents)
            }
        }
        return [index] + terms + texts
    }
}
