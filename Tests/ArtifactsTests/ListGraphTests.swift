import Foundation
import SiteModel
import Testing

/// What search engines are told of a list: what stands on its page.
@Suite struct ListGraphTests {
    /// A list of two more pages than stand on two of its pages.
    private var sample: SampleSite {
        var sample = SampleSite()
        sample.pages.append(SampleSite.page("news", "fr", "Actualités", schema: "CollectionPage"))
        for number in 1...2 * size + 2 {
            let year = number <= size ? 2020 : 2021
            sample.pages.append(
                SampleSite.page("news/n\(number)", "fr", "N\(number)", date: "\(year)-01-01")
            )
        }
        return sample
    }

    private let root = "https://host.example/p/"
    private let size = SiteConfiguration.defaultPageSize

    private func places(in graph: [String: [String: Any]]) throws -> [Int] {
        let list = try #require(graph["CollectionPage"]?["mainEntity"] as? [String: Any])
        let items = try #require(list["itemListElement"] as? [[String: Any]])
        return items.compactMap { $0["position"] as? Int }
    }

    @Test func `a list on one page is said whole`() throws {
        #expect(try places(in: sample.graph(of: "news")) == Array(1...2 * size + 2))
    }

    @Test func `of a list on several pages each says what stands on it`() throws {
        let first = try sample.graph(of: "news", .first)
        #expect(try places(in: first) == Array(1...size))

        let last = try sample.graph(of: "news", ListPart(number: 3))
        #expect(try places(in: last) == [2 * size + 1, 2 * size + 2])
        let url = root + "fr/news/page/3/"
        #expect(last["CollectionPage"]?["url"] as? String == url)
        #expect(last["CollectionPage"]?["@id"] as? String == url + "#page")
        let whole = last["CollectionPage"]?["isPartOf"] as? [String: String]
        #expect(whole == ["@id": root + "fr/news/#page"])
        #expect(last["BreadcrumbList"]?["@id"] as? String == url + "#breadcrumbs")
    }
}
