import Diagnostics
import SiteModel
import Testing

/// A list that site.yml has listed by year has a list of each.
@Suite struct YearListTests {
    private func site(
        of dates: [String?],
        yearPages: [String] = ["news"],
        pageSize: Int = 2
    ) -> Site {
        let news = dates.enumerated().map { number, date in
            source("news/item-\(number)", "fr") { $0.date = date.flatMap { located($0) } }
        }
        return assemble(
            home + [source("news", "fr")] + news,
            ["fr"],
            yearPages: yearPages,
            pageSize: pageSize
        ).site
    }

    private func news(_ site: Site) throws -> Page {
        try #require(site.page(PageID("news"), in: french))
    }

    private let dates = ["2021-06-25", "2020-09-11", nil, "2021", "2021-02-19T09:00+01:00"]

    @Test func `the years are those of the list, the newest first`() throws {
        let site = site(of: dates)
        #expect(site.years(of: try news(site)) == [2021, 2020])
    }

    @Test func `a year lists what is dated in it, in the order of the list`() throws {
        let site = site(of: dates)
        let news = try news(site)
        #expect(site.listedCount(of: news, in: 2021) == 3)
        let all = site.listing(of: news, 0..<9).map(\.id.name)
        let year = site.listing(of: news, 0..<9, in: 2021).map(\.id.name)
        #expect(year == all.filter { ["item-0", "item-3", "item-4"].contains($0) })
        #expect(site.listing(of: news, 0..<9, in: 2020).map(\.id.name) == ["item-1"])
        #expect(site.listing(of: news, 0..<9, in: 1999).isEmpty)
    }

    @Test func `a long year goes on on further pages of its own`() throws {
        let site = site(of: dates)
        let news = try news(site)
        #expect(
            site.furtherParts(of: news).map { site.route(of: news, $0).path } == [
                "fr/news/page/2/", "fr/news/page/3/", "fr/news/2021/", "fr/news/2021/page/2/",
                "fr/news/2020/",
            ]
        )
    }

    @Test func `a list of one year has no list of it, nor has one that site.yml does not name`()
        throws
    {
        let one = site(of: ["2021-06-25", "2021", nil])
        #expect(one.years(of: try news(one)) == [])
        let unnamed = site(of: dates, yearPages: [], pageSize: 9)
        #expect(unnamed.furtherParts(of: try news(unnamed)) == [])
    }

    @Test func `the same year exists in another language where a page there is of it`() throws {
        let files =
            home + ["fr", "en"].map { source("news", $0) }
            + [("a", "2021", "fr"), ("a", "2021", "en"), ("b", "2020", "fr"), ("c", "2019", "en")]
            .map { id, date, language in
                source("news/\(id)", language) { $0.date = located(date) }
            }
        let site = assemble(files, yearPages: ["news"]).site
        #expect(site.years(of: try news(site)) == [2021, 2020])
        let english = try #require(site.page(PageID("news"), in: Language("en")))
        #expect(site.has(ListPart(year: 2021), of: english))
        #expect(!site.has(ListPart(year: 2020), of: english))
        #expect(!site.has(ListPart(year: 2021, number: 2), of: english))
        #expect(site.has(.first, of: english))
    }

    @Test func `a page that does not exist is an error`() {
        let (_, diagnostics) = assemble(home, ["fr"], yearPages: ["newz"])
        #expect(
            diagnostics.map(\.message.english) == ["“newz” is the folder of no page of “Content”"]
        )
        #expect(diagnostics.map(\.code) == ["P309"])
    }
}
