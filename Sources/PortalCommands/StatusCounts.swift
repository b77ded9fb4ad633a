internal import Diagnostics
internal import SiteModel

/// How many pages there are, and how many translations are in which state: the last line of a report.
struct StatusCounts {
    private let pages: Int
    /// In the order of ``names``.
    private let counts: [Int]

    private static let names = [
        "complete", "unreviewed", "stale", "unreadable", "orphan", "missing",
    ]

    init(_ status: SiteStatus) {
        pages = status.pages.count
        // A page without a source text counts as an orphan, not a second time as missing.
        let states = status.pages.flatMap { page in
            page.languages.dropFirst().map(\.translation.name)
        }
        counts = Self.names.map { name in states.count { $0 == name } }
    }

    var phrase: Phrase {
        var french: [String] = []
        var english: [String] = []
        for (name, count) in zip(Self.names, counts) where count > 0 {
            french.append("\(count) \(Self.adjective(name))\(count == 1 ? "" : "s")")
            english.append("\(count) \(name)")
        }
        let total = Phrase(
            fr: "\(pages) page\(pages < 2 ? "" : "s")",
            en: "\(pages) page\(pages == 1 ? "" : "s")"
        )
        if french.isEmpty { return total }
        return Phrase(
            fr: "\(total.french) ; traductions : " + french.joined(separator: ", "),
            en: "\(total.english); translations: " + english.joined(separator: ", ")
        )
    }

    /// Feminine singular, of « traduction ».
    private static func adjective(_ name: String) -> String {
        switch name {
        case "complete": "complète"
        case "unreviewed": "non revue"
        case "stale": "périmée"
        case "unreadable": "illisible"
        case "orphan": "orpheline"
        default: "absente"
        }
    }
}
