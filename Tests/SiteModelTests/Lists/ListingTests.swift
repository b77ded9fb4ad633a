import SiteModel
import Testing

/// Long lists are spread over several pages.
@Suite struct ListingTests {
    private func site(of count: Int, pageSize: Int) -> Site {
        let news = (0..<count).map { number in
            source("news/item-\(number)", "fr") { $0.date = located("20\(10 + number)") }
        }
        return assemble(home + [source("news", "fr")] + news, ["fr"], pageSize: pageSize).site
    }

    @Test(arguments: [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)])
    func `a list of so many pages takes so many pages of two`(count: Int, pages: Int) throws {
        let site = site(of: count, pageSize: 2)
        let news = try #require(site.page(PageID("news"), in: french))
        #expect(site.pageCount(of: news) == pages)
    }

    @Test func `each page of a list shows its part, in the order of the list`() throws {
        let site = site(of: 5, pageSize: 2)
        let news = try #require(site.page(PageID("news"), in: french))
        func part(_ range: Range<Int>) -> [String] {
            site.listing(of: news, range).map(\.id.name)
        }
        #expect(part(0..<2) == ["item-4", "item-3"])
        #expect(part(4..<6) == ["item-0"])
        #expect(part(6..<8) == [])
    }

    @Test func `the first page of a list stands at the page, the others below it`() throws {
        let site = site(of: 1, pageSize: 2)
        let news = try #require(site.page(PageID("news"), in: french))
        #expect(site.route(of: news, .first).path == "fr/news/")
        #expect(site.route(of: news, ListPart(number: 3)).path == "fr/news/page/3/")
    }

    @Test func `a page knows those before and behind it in the list`() throws {
        let site = site(of: 3, pageSize: 2)
        func names(_ id: String) throws -> [String?] {
            let page = try #require(site.page(PageID(id), in: french))
            return [site.page(before: page)?.id.name, site.page(behind: page)?.id.name]
        }
        #expect(try names("news/item-2") == [nil, "item-1"])
        #expect(try names("news/item-1") == ["item-2", "item-0"])
        #expect(try names("news/item-0") == ["item-1", nil])
        #expect(try names("news") == [nil, nil])
        #expect(try names("") == [nil, nil])
    }
}
