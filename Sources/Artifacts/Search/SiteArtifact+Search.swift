internal import SiteModel

extension SiteArtifact {
    /// The search index of each language that has a search page: what stands where, the words, and what
    /// results show of the pages that have them.
    static func search(of site: Site) -> [SiteArtifact] {
        site.configuration.languages.map(\.language)
            .filter { site.searchPage(in: $0) != nil }
            .flatMap { search(of: site, in: $0) }
    }

    private static func search(of site: Site, in language: Language) -> [SiteArtifact] {
        let extent = SearchExtent(of: site, in: language)
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
