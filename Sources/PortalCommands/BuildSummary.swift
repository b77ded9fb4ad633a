internal import Diagnostics
internal import Publishing
internal import SiteModel

/// What a build has published, in numbers.
struct BuildSummary {
    let pages: Int
    let languages: Int
    let files: Int
    /// What is worth saying of how the folder was replaced.
    let remark: Phrase?

    init(_ site: Site, _ published: PublicationSummary) {
        pages = site.pages.count
        languages = Set(site.pages.map(\.language)).count
        files = published.files
        remark = published.remark
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
