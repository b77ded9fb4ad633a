import Foundation
import Testing

/// What machines are told, as programs of others understand it.
@Suite struct IndependentReaderTests {
    @Test(arguments: IndependentReader.allCases)
    func `the site of this repository is without a fault`(reader: IndependentReader) throws {
        let site = try ReadSite.real.get()
        let faults = try reader.faults(
            in: site.folder,
            baseURL: ReadSite.baseURL,
            unknown: ReadSite.unknown
        )
        #expect(faults == "")
    }

    @Test(arguments: IndependentReader.allCases)
    func `a site of many pages is without a fault`(reader: IndependentReader) throws {
        let site = try ReadSite.large.get()
        #expect(try reader.faults(in: site.folder, baseURL: ReadSite.baseURL) == "")
    }

    /// A reader that finds nothing may be one that does not look.
    @Test(
        arguments: [
            (.feeds, "fr/actualites/feed.xml", "<updated>2", "<updated>x", "updated is no instant"),
            (.feeds, "en/news/feed.json", "\"id\": \"", "\"id\": \"\", \"x\": \"", "JSON Feed: x"),
            (.sitemap, "sitemap.xml", "hreflang=\"fr\"", "hreflang=\"ar\"", "not returned by"),
            (.sitemap, "sitemap.xml", "<lastmod>2", "<lastmod>May 2", "lastmod May 2"),
            (.calendars, "fr/calendar.ics", "SUMMARY", "SUMMARI", "property of VEVENT: SUMMARI"),
            (.calendars, "en/calendar.ics", "VALUE=DATE:2", "VALUE=DATE:x", "unreadable"),
            (
                .catalogue, "api/v1/programmes.json", "\"status\":\"known\"",
                "\"status\":\"believed\"", "$.items[0].fields"
            ),
            (
                .structuredData, "en/faq/index.html", "\"acceptedAnswer\"", "\"bestAnswer\"",
                "no property of ['Question']: bestAnswer"
            ),
            (
                .structuredData, "en/faq/index.html", "\"acceptedAnswer\"", "\"bestAnswer\"",
                "FAQPage: no answer to"
            ),
        ] as [(IndependentReader, String, String, String, String)]
    )
    func `what is spoilt is found`(
        reader: IndependentReader,
        path: String,
        words: String,
        wrong: String,
        fault: String
    ) throws {
        let site = try ReadSite.real.get()
        let copy = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: site.folder, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let file = copy.appending(path: path)
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let place = try #require(text.firstRange(of: words), "\(path) has no “\(words)”")
        try Data(text.replacingCharacters(in: place, with: wrong).utf8).write(to: file)
        let faults = try reader.faults(
            in: copy,
            baseURL: ReadSite.baseURL,
            unknown: ReadSite.unknown
        )
        #expect(faults.contains(fault), "\(faults)")
    }
}
