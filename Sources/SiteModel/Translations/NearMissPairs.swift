internal import Diagnostics

/// Finds pages that are probably one: each lacks the languages of the other, and their folders have
/// nearly the same name, or the same name in two places.
struct NearMissPairs {
    /// In both directions.
    private let twins: [PageID: PageID]
    private let pairs: [(MergedPage, MergedPage)]

    /// Where more pages than this could be the other half, a near name says nothing.
    private static let candidateLimit = 50

    /// Pages that exist in the same languages, in one folder or of one name.
    private struct Group: Hashable {
        let languages: [Language]
        let parent: PageID?
        let name: String
    }

    /// - Parameter pages: In order of id.
    init(_ pages: [MergedPage], languages: [Language]) {
        let lone = pages.filter { $0.files.count < languages.count && $0.id != .home }
        var groups: [Group: [MergedPage]] = [:]
        for page in lone {
            let present = page.files.map(\.language)
            for group in [
                Group(languages: present, parent: page.id.parent, name: ""),
                Group(languages: present, parent: nil, name: page.id.name),
            ] { groups[group, default: []].append(page) }
        }
        let combinations = Set(lone.map { $0.files.map(\.language) })
            .sorted { $0.lexicographicallyPrecedes($1) }
        var twins: [PageID: PageID] = [:]
        var pairs: [(MergedPage, MergedPage)] = []
        for page in lone where twins[page.id] == nil {
            func free(in parent: PageID?, named name: String) -> [MergedPage] {
                combinations.flatMap { others -> [MergedPage] in
                    if page.files.contains(where: { others.contains($0.language) }) { return [] }
                    let group = Group(languages: others, parent: parent, name: name)
                    return groups[group].map { Array($0.prefix(Self.candidateLimit + 1)) } ?? []
                }
                .filter { twins[$0.id] == nil }
            }
            let siblings = free(in: page.id.parent, named: "")
            let near = siblings.count > Self.candidateLimit ? [] : siblings
            let namesakes = free(in: nil, named: page.id.name)
            guard let twin = Self.nearest(to: page, among: near) ?? namesakes.first else {
                continue
            }
            twins[page.id] = twin.id
            twins[twin.id] = page.id
            pairs.append((page, twin))
        }
        self.twins = twins
        self.pairs = pairs
    }

    func twin(of id: PageID) -> PageID? { twins[id] }

    /// One for each pair, in order of id (P343).
    var diagnostics: [Diagnostic] {
        pairs.map { .probablyOnePage($0.files[0], $1.files[0]) }
    }

    private static func nearest(to page: MergedPage, among pages: [MergedPage]) -> MergedPage? {
        // Names that differ in their numbers are those of different things: report-2020, report-2021.
        let digits = page.id.name.filter(\.isNumber)
        let alike = pages.filter { $0.id.name.filter(\.isNumber) == digits }
        let name = Phrase.nearest(to: page.id.name, among: alike.map(\.id.name))
        return alike.first { $0.id.name == name }
    }
}

extension Diagnostic {
    fileprivate static func probablyOnePage(_ one: PageSource, _ other: PageSource) -> Diagnostic {
        let folders = (one.id.path, other.id.path)
        return Diagnostic(
            .warning,
            "P343",
            Phrase(
                fr:
                    "un dossier est une page dans toutes ses langues : « \(folders.0) » et « \(folders.1) » n’en ont chacun qu’une partie",
                en:
                    "a folder is a page in all its languages: “\(folders.0)” and “\(folders.1)” have only a part of them each"
            ),
            at: one.start,
            notes: [
                Note(
                    Phrase(fr: "l’autre dossier est ici", en: "the other folder is here"),
                    at: other.start
                )
            ],
            suggestion: Phrase(
                fr: "est-ce la même page ? alors mettez les deux fichiers dans un seul dossier",
                en: "is it the same page? then put both files in one folder"
            )
        )
    }
}
