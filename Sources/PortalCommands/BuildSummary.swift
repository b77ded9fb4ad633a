internal import Diagnostics
internal import Publishing
internal import SiteBuilding
internal import SiteModel

/// What a build has published, in numbers.
struct BuildSummary {
    let pages: Int
    let languages: Int
    let files: Int
    /// What is worth saying of how the folder was replaced.
    let remarks: [Phrase]
    /// What is worth saying of the addresses that are published for the first time.
    let addressRemark: Phrase?

    init(_ site: Site, _ addresses: PublishedAddresses, _ published: PublicationSummary) {
        pages = site.pages.count
        languages = Set(site.pages.map(\.language)).count
        files = published.files
        remarks = published.remarks
        let new = addresses.isKept ? addresses.unrecorded.count : 0
        addressRemark = new == 0 ? nil : .unrecorded(new)
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

extension Phrase {
    fileprivate static func unrecorded(_ count: Int) -> Phrase {
        let plural = count < 2 ? "" : "s"
        let them = count < 2 ? "l’" : "les "
        return Phrase(
            fr: "\(count) adresse\(plural) de plus : une fois le site déployé, "
                + "« portal addresses --record » \(them)enregistre",
            en: "\(count) more address\(count == 1 ? "" : "es"): once the site is deployed, "
                + "“portal addresses --record” records \(count == 1 ? "it" : "them")"
        )
    }
}
