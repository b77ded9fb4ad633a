internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/messages`: everything that is wrong with the site, page by page. All pages are looked at for it.
struct MessagesPage {
    private let edition: Edition
    private let place: DeskPlace
    private let diagnostics: [Diagnostic]
    private var scope: DeskScope { place.scope }

    /// How many messages one page shows.
    private static let pageSize = 200

    /// - Parameter diagnostics: In order of place.
    init(_ edition: Edition, _ place: DeskPlace, _ diagnostics: [Diagnostic]) {
        self.edition = edition
        self.place = place
        self.diagnostics = diagnostics
    }

    var document: Markup {
        let title = scope.say(fr: "Messages", en: "Messages")
        let printer = DiagnosticPrinter(in: scope.language) { _, _ in nil }
        guard let count = printer.count(of: diagnostics) else {
            return place.document(
                title,
                place.nothing(fr: "Rien à signaler.", en: "Nothing to report.")
            )
        }
        let start = min(
            max(0, place.query["from"].flatMap { Int($0) } ?? 0),
            max(0, diagnostics.count - 1)
        )
        let part = Array(diagnostics.dropFirst(start).prefix(Self.pageSize))
        return place.document(title, lead: count, "\(groups(of: part))\n\(ways(from: start))")
    }
}

private extension MessagesPage {
    /// The files of one page follow each other, for diagnostics are in order of file.
    func groups(of part: [Diagnostic]) -> Markup {
        var groups: [(folder: String, diagnostics: [Diagnostic])] = []
        for diagnostic in part {
            let folder = Self.folder(of: diagnostic.location?.file ?? "")
            if groups.last?.folder == folder {
                groups[groups.count - 1].diagnostics.append(diagnostic)
            } else {
                groups.append((folder, [diagnostic]))
            }
        }
        let titles = edition.site.map { PageTitles($0.source.status, in: scope) }
        let messages = MessageMarkup(edition.tree, in: scope)
        let sections = groups.enumerated().map { number, group -> Markup in
            """
            <section aria-labelledby="group-\(number)">
            <h2 id="group-\(number)">\(heading(of: group.folder, titles))</h2>
            <ol class="messages">
            \(group.diagnostics.map(messages.item))
            </ol>
            </section>

            """
        }
        return "\(sections)"
    }

    /// The page whose folder it is; else the file or the folder itself.
    func heading(of folder: String, _ titles: PageTitles?) -> Markup {
        if folder.isEmpty { return "\(scope.say(fr: "Le site", en: "The site"))" }
        guard let titles, folder == "Content" || folder.hasPrefix("Content/") else {
            return "\(folder)"
        }
        return titles.name(of: PageID(String(folder.dropFirst("Content/".count))))
    }

    func ways(from start: Int) -> Markup {
        place.ways(
            from: start,
            by: Self.pageSize,
            among: diagnostics.count,
            words: (Phrase(fr: "Précédents", en: "Previous"), Phrase(fr: "Suivants", en: "Next"))
        )
    }

    /// The folder of a page's file; a file that is no page's stands by itself.
    static func folder(of file: String) -> String {
        guard PageID(ofFile: file) != nil, let slash = file.lastIndex(of: "/") else { return file }
        return String(file[..<slash])
    }
}
