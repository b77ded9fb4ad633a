import Foundation
import SiteModel
import Testing

@testable import Artifacts

/// What a query costs a reader who comes for the first time to a site of 10,000 pages in one language.
@Suite(.serialized) struct SearchSizeTests {
    /// Everything that a query fetches, the script included, as it lies on the disk: servers compress it.
    private static let limit = 120_000

    @Test(arguments: [
        ("a rare word", "\(LargeSite.word(3_000))"),
        ("the most frequent word", LargeSite.word(0)),
        ("the shortest beginning of frequent words", String(LargeSite.word(0).prefix(1))),
        ("a beginning of two letters", String(LargeSite.word(1).prefix(2))),
        ("two frequent words", "\(LargeSite.word(0)) \(LargeSite.word(1))"),
        (
            "eight words and a beginning",
            (0..<9).map { LargeSite.word($0 * 7) }.joined(separator: " ")
        ),
        ("what no page has", "\(LargeSite.word(0)) qqqqqqqq"),
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
        #expect(
            document.results.isEmpty == query.hasSuffix("qqqqqqqq"),
            "\(kind): \(document.status)"
        )
        if ProcessInfo.processInfo.environment["PRINT_SIZES"] != nil {
            print(kind, query, total, "bytes in", sent.count, "files:", document.status)
        }
    }
}
