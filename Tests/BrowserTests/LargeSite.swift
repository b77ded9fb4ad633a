import Diagnostics
import Foundation
import SiteModel

@testable import Artifacts

/// A site of 10,000 pages whose words are as unevenly used as those of a language: of 30,000 words, made
/// of syllables, the most frequent is in almost every page and most are in a few.
final class LargeSite: Sendable {
    static let shared = Result { try LargeSite() }

    private let artifacts: [String: SiteArtifact]
    private let contents: SiteContents

    private struct WrongAddress: Error {}

    private init() throws {
        guard let baseURL = BaseURL("https://host.example/") else { throw WrongAddress() }
        let french = Language("fr")
        var random = Random()
        let pages = (0..<10_000).map { number in
            let title = (0..<6).map { _ in Self.word(random.rank()) }.joined(separator: " ")
            let text = (0..<110).map { _ in Self.word(random.rank()) }.joined(separator: " ")
            return Self.page("page-\(number)", title, Array("<p>\(text).</p>\n".utf8))
        }
        let none = LocalizedText([:])
        let configuration = SiteConfiguration(
            baseURL: baseURL,
            languages: [
                SiteConfiguration.SiteLanguage(
                    language: french,
                    name: "Français",
                    direction: .leftToRight
                )
            ],
            name: none,
            description: none,
            publisher: none,
            notice: none,
            topics: [],
            menus: [],
            notFoundPage: nil,
            searchPage: Located(PageID("search"), at: Self.nowhere),
            allowsRawHTML: false
        )
        let site = Site(
            configuration: configuration,
            types: [],
            sources: [],
            pages: pages + [Self.page("search", "Recherche", [])]
        )
        contents = SiteContents(
            of: site,
            strings: InterfaceStrings(entries: [], formats: [:]),
            text: { RenderedText(html: $0.body.bytes) }
        )
        artifacts = Dictionary(
            uniqueKeysWithValues: SiteArtifact.all(of: site).map { ($0.route.path, $0) }
        )
    }

    func file(_ path: String) -> [UInt8]? { artifacts[path]?.bytes(contents) }

    /// A word by its rank, from 0 for the most frequent.
    static func word(_ rank: Int) -> String {
        var word = ""
        var rest = rank * 7 + 3
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return word + endings[rank % endings.count]
    }

    private static let syllables = [
        "ca", "co", "in", "for", "mé", "ra", "ti", "on", "pu", "dé", "tré", "li", "vo", "sa", "qua",
        "ni",
    ]
    private static let endings = ["l", "r", "se", "tion", "ment", "ge"]

    /// What the search page has that the script needs.
    static let searchPage = """
        <!DOCTYPE html><html lang="fr"><title>Recherche</title>
        <script src="/search.js" type="module"></script>
        <form role="search" data-search-index="/search/fr/index.json" data-searching="…" data-none="0 {q}"
        data-one="1 {q}" data-many="{n} {q}" data-failed=""><input name="q"><button>Chercher</button></form>
        <h2 id="page_results">Résultats</h2><p id="page_search-status" role="status"></p>
        <ol id="page_search-results"></ol><button id="page_search-more">Plus</button>
        <section id="page_site-map"></section>
        """
}

extension LargeSite {
    private static var nowhere: SourceLocation { SourceLocation(file: "Content/site.yml") }

    private static func page(_ id: String, _ title: String, _ html: [UInt8]) -> Page {
        Page(
            id: PageID(id),
            language: Language("fr"),
            type: .page,
            file: "Content/\(id)/fr.md",
            route: Route("fr/\(id)/"),
            title: title,
            summary: nil,
            date: nil,
            updated: nil,
            topics: [],
            sources: [],
            template: nil,
            order: [],
            fields: [],
            body: PageSource.Body(bytes: html, firstLine: 1)
        )
    }
}

/// The same numbers on every run.
private struct Random {
    private var state: UInt64 = 1

    /// A rank below 30,000, with a probability of about one divided by the rank (Zipf’s law).
    mutating func rank() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let share = Double(state >> 11) / Double(1 << 53)
        return Int(pow(30_001, share)) - 1
    }
}
