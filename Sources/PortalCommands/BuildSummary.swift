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

    /// Whether the site that was published is the one that was published before, and nobody had to look.
    private let isUnchanged: Bool

    /// - Parameter wasEdited: Whether the site folder has changed since the build began.
    init(
        _ site: Site,
        _ addresses: PublishedAddresses,
        _ published: PublicationSummary,
        wasEdited: Bool
    ) {
        self.init(
            Self.counts(site, addresses),
            files: published.files,
            remarks: published.remarks + (wasEdited ? [.edited] : []),
            isUnchanged: false
        )
    }

    /// Of a build that had nothing to do.
    init(_ record: BuildRecord) {
        self.init(record.counts, files: record.files, remarks: [], isUnchanged: true)
    }

    private init(
        _ counts: BuildRecord.Counts,
        files: Int,
        remarks: [Phrase],
        isUnchanged: Bool
    ) {
        pages = counts.pages
        languages = counts.languages
        self.files = files
        self.remarks = remarks
        addressRemark = counts.newAddresses == 0 ? nil : .unrecorded(counts.newAddresses)
        self.isUnchanged = isUnchanged
    }

    static func counts(_ site: Site, _ addresses: PublishedAddresses) -> BuildRecord.Counts {
        BuildRecord.Counts(
            pages: site.pages.count,
            languages: Set(site.pages.map(\.language)).count,
            newAddresses: addresses.isKept ? addresses.unrecorded.count : 0
        )
    }
}

extension BuildSummary {
    /// The last line of a build.
    func phrase(milliseconds: Int) -> Phrase {
        Phrase(
            fr: (isUnchanged ? "rien n’a changé : " : "")
                + "\(pages) pages, \(languages) langues, \(files) fichiers, \(milliseconds) ms",
            en: (isUnchanged ? "nothing has changed: " : "")
                + "\(pages) pages, \(languages) languages, \(files) files, \(milliseconds) ms"
        )
    }
}

extension Phrase {
    fileprivate static let edited = Phrase(
        fr:
            "le dossier du site a été modifié pendant la construction : ce qui est publié peut mêler "
            + "deux versions, construisez à nouveau",
        en: "the site folder was edited during the build: what is published may mix two versions, "
            + "build again"
    )

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
