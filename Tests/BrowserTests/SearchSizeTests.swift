import Foundation
import SiteModel
import Testing

@testable import Artifacts

/// What a query costs a reader who comes for the first time to a site of 10,000 pages in one language.
@Suite(.serialized) struct SearchSizeTests {
    /// Everything that a query fetches, the script included, as it lies on the disk: servers compress it.
    private static let limit = 120_000

    @Test(arguments: [
        ("a rare word", LargeSite.word(3_000)),
        ("the shortest beginning of frequent words", String(LargeSite.word(0).prefix(1))),
        ("two frequent words", "\(LargeSite.word(0)) \(LargeSite.word(1))"),
        // The first words are in almost every page, so that there are ten results to fetch.
        ("six words", (0..<6).map { LargeSite.word($0) }.joined(separator: " ")),
    ])
    func `a query on ten thousand pages stays small`(kind: String, query: String) throws {
        let site = try LargeSite.shared.get()
        let script = try PublishedSite.source("Templates/assets/search.js")
        let page = Array(LargeSite.searchPage.utf8)
        let server = try StaticServer { path in
            switch path {
            case "fr/search/index.html": page
            case "search.js": script
            default: site.file(path)
            }
        }
        let address = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let document = SearchDocument(
            try Browser.document(at: "\(server.origin)/fr/search/?q=\(address)")
        )
        let sent = server.sent
        let total = sent.values.reduce(0, +)
        #expect(total < Self.limit, "\(kind): \(sent)")
        #expect(document.status != "", "\(kind)")
        #expect(document.results.count == 10, "\(kind): \(document.status)")
    }
}
