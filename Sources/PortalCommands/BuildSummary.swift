internal import Diagnostics
internal import SiteModel

/// What a build has published, in numbers.
struct BuildSummary {
    let pages: Int
    let languages: Int
    let files: Int

    init(_ site: Site, files: Int) {
        pages = site.pages.count
        languages = Set(site.pages.map(\.language)).count
        self.files = files
    }
}

extension BuildSummary {
    /// The last line of a build.
    func phrase(milliseconds: Int) -> Phrase {
        Phrase(
            fr: "\(pages) pages, \(languages) langues, \(files) fichiers, \(milliseconds) ms",
            en: "\(pages) pages, \(languages) languages, \(files) files, \(milliseconds) ms"
        )
    }
}
