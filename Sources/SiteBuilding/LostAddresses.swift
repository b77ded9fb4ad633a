internal import Artifacts
internal import Delivery
internal import Diagnostics
internal import SiteModel

/// Published addresses at which nothing stands any more, each with the line that would mend it.
struct LostAddresses {
    private let lost: [Located<AddressList.Entry>]
    private let source: SiteSource
    private let publications: [PageID: PagePublication]
    private let pagesByName: [String: [Page]]
    /// The pages whose addresses nobody knows, for their files, or slugs, cannot be read: what is wrong with
    /// these has been said.
    private let unread: Set<PageID>

    /// More than this at once have one cause, for which likeness of names is no help.
    private static let mostCompared = 100

    init(_ lost: [Located<AddressList.Entry>], of source: SiteSource) {
        self.lost = lost
        self.source = source
        publications = source.assembler.publications(of: source.files)
        pagesByName = Dictionary(grouping: source.site.pages) { $0.id.name }
        let files = Set(source.files.map(\.file))
        let vague = source.files.filter { $0.common.slug == nil && !$0.lacks("slug") }
        unread = Set(source.layout.pageFiles.filter { !files.contains($0.file.path) }.map(\.id))
            .union(vague.map(\.id))
    }

    func diagnostics() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var moved: [(entry: Located<AddressList.Entry>, page: Page)] = []
        for entry in lost where isKnown(entry.value.page) {
            if let catalogue = SiteArtifact.catalogue(at: entry.value.route) {
                // The index of all catalogues is gone with the last of them.
                diagnostics.append(.lostCatalogue(entry, catalogue == "index" ? nil : catalogue))
                continue
            }
            if let page = pageOfFeed(entry.value) {
                if !SiteFeeds.mayHaveFeed(page, on: source.site) {
                    diagnostics.append(.lostFeed(entry))
                }
                continue
            }
            switch publications[entry.value.page] {
            // Front matter says when the page comes and when it goes.
            case .expired, .scheduled: break
            case .draft: diagnostics.append(.draft(entry, today: day))
            case .published, nil:
                if let page = successor(of: entry.value) {
                    moved.append((entry, page))
                } else {
                    diagnostics.append(.lost(entry, nil))
                }
            }
        }
        // A file has one line for all of its addresses.
        let byFile = Dictionary(grouping: moved) { $0.page.file }
        let known = Dictionary(
            source.files.map { ($0.file, $0.common.aliases.map(\.value)) },
            uniquingKeysWith: { first, _ in first }
        )
        for (entry, page) in moved {
            let aliases =
                (known[page.file] ?? [])
                + (byFile[page.file] ?? []).map {
                    Self.alias($0.entry.value.route)
                }
            diagnostics.append(.lost(entry, (page.file, aliases)))
        }
        return diagnostics
    }
}

extension LostAddresses {
    /// Whether the slugs of a page and of those above it, which make its address, can be read.
    private func isKnown(_ id: PageID) -> Bool {
        var next: PageID? = id
        while let page = next {
            if unread.contains(page) { return false }
            next = page.parent
        }
        return true
    }

    /// The page whose feed it is, where that still stands at its address. A feed without news at present
    /// comes back with the next.
    private func pageOfFeed(_ entry: AddressList.Entry) -> Page? {
        guard let language = entry.language, let page = source.site.page(entry.page, in: language),
            Feed.Format.allCases.contains(where: {
                entry.route.path == page.route.path + "feed." + $0.fileExtension
            })
        else { return nil }
        return page
    }

    /// The page to which the readers of an address are best sent: the page itself, the same page under
    /// another folder or in another language, the page above.
    private func successor(of entry: AddressList.Entry) -> Page? {
        let site = source.site
        let language = entry.language ?? site.configuration.defaultLanguage
        func own(_ id: PageID) -> Page? {
            site.page(id, in: language).flatMap { $0.isFallback ? nil : $0 }
        }
        if let page = own(entry.page) { return page }
        let namesakes = (pagesByName[entry.page.name] ?? []).filter { $0.language == language }
        if entry.page != .home, namesakes.count == 1 { return namesakes[0] }
        if let near = near(entry.page, in: language) { return near }
        if let other = site.translations(of: entry.page).first { return other }
        var above = entry.page.parent
        while let id = above {
            if let page = own(id) ?? site.translations(of: id).first { return page }
            above = id.parent
        }
        return nil
    }

    private func near(_ id: PageID, in language: Language) -> Page? {
        guard lost.count <= Self.mostCompared, let parent = id.parent else { return nil }
        let siblings = source.site.children(of: parent, in: language)
        let name = Phrase.nearest(to: id.name, among: siblings.map(\.id.name))
        return siblings.first { $0.id.name == name && !$0.isFallback }
    }

    /// The day for which the site is made.
    private var day: String { String(source.state.asOf.description.prefix(10)) }

    /// As front matter writes it.
    private static func alias(_ route: Route) -> String {
        let isPlain = route.path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || "/-._~".unicodeScalars.contains($0)
        }
        return "/" + (isPlain ? route.path : route.percentEncoded)
    }
}

extension Diagnostic {
    private static func leadsNowhere(
        _ entry: Located<AddressList.Entry>,
        notes: [Note] = [],
        suggestion: Phrase?
    ) -> Diagnostic {
        let address = "/" + entry.value.route.path
        return Diagnostic(
            .error,
            "P332",
            Phrase(
                fr: "une adresse publiée reste valable : « \(address) » ne mène plus nulle part",
                en: "a published address stays valid: “\(address)” leads nowhere any more"
            ),
            at: entry.location,
            notes: notes,
            suggestion: suggestion
        )
    }

    fileprivate static func lost(
        _ entry: Located<AddressList.Entry>,
        _ remedy: (file: String, aliases: [String])?
    ) -> Diagnostic {
        leadsNowhere(
            entry,
            notes: remedy.map { remedy in
                let message = Phrase(
                    fr: "la page à laquelle elle peut mener",
                    en: "the page that it can lead to"
                )
                return [Note(message, at: SourceLocation(file: remedy.file))]
            } ?? [],
            suggestion: remedy.map { remedy in
                let line = "aliases: [\(remedy.aliases.joined(separator: ", "))]"
                return Phrase(
                    fr: "écrivez « \(line) » dans l’en-tête de « \(remedy.file) »",
                    en: "write “\(line)” in the front matter of “\(remedy.file)”"
                )
            }
        )
    }

    fileprivate static func draft(
        _ entry: Located<AddressList.Entry>,
        today: String
    ) -> Diagnostic {
        let address = "/" + entry.value.route.path
        return Diagnostic(
            .error,
            "P332",
            Phrase(
                fr: "une adresse publiée reste valable : la page de « \(address) » est redevenue "
                    + "un brouillon",
                en: "a published address stays valid: the page of “\(address)” is a draft again"
            ),
            at: entry.location,
            suggestion: Phrase(
                fr: "pour retirer la page, écrivez « expires: \(today) » au lieu de "
                    + "« draft: true »",
                en: "to take the page away, write “expires: \(today)” instead of “draft: true”"
            )
        )
    }

    fileprivate static func lostFeed(_ entry: Located<AddressList.Entry>) -> Diagnostic {
        leadsNowhere(
            entry,
            suggestion: Phrase(
                fr:
                    "rétablissez ce fil sous « feeds », dans site.yml, ou supprimez cette ligne pour y "
                    + "renoncer",
                en: "restore this feed under “feeds” in site.yml, or delete this line to give it up"
            )
        )
    }

    fileprivate static func lostCatalogue(
        _ entry: Located<AddressList.Entry>,
        _ catalogue: String?
    ) -> Diagnostic {
        leadsNowhere(
            entry,
            suggestion: catalogue.map { catalogue in
                Phrase(
                    fr: "écrivez « catalogue: \(catalogue) » dans le fichier de son type, sous "
                        + "« Content/types/ »",
                    en:
                        "write “catalogue: \(catalogue)” in the file of its type, below “Content/types/”"
                )
            }
        )
    }
}
