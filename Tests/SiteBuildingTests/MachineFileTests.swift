import Foundation
import SiteModel
import Testing

/// The files for machines of the site of this repository.
@Suite struct MachineFileTests {
    @Test(arguments: [nil, "https://pages.example/portal/"])
    func `every address in the catalogues is one of the site, and every source is resolved`(
        baseURL: String?
    ) async throws {
        let real = try await RealSite(baseURL: baseURL)
        let root = real.site.url(of: Route(""))
        let names = ["announcements", "institutions", "programmes"]
        for path in names.flatMap({ ["\($0).json", "\($0).schema.json"] }) + ["index.json"] {
            let bytes = try #require(real.files["api/v1/" + path], "\(path)")
            let json = try JSONSerialization.jsonObject(with: Data(bytes))
            for text in texts(in: json) where text.hasPrefix(root) {
                let address = text.dropFirst(root.count).prefix { $0 != "#" }
                #expect(real.files[Route(String(address)).file] != nil, "\(path): \(text)")
            }
            guard let catalogue = json as? [String: Any],
                let sources = catalogue["sources"] as? [[String: Any]]
            else { continue }
            let known = Set(sources.compactMap { $0["id"] as? String })
            for id in citations(in: catalogue["items"] ?? []) {
                #expect(known.contains(id), "\(path): \(id)")
            }
            let items = try #require(catalogue["items"] as? [[String: Any]])
            #expect(!items.isEmpty)
            for item in items {
                let title = item["title"] as? [String: String]
                #expect(title.map { Set($0.keys) } == ["fr", "en"], "\(path)")
            }
        }
    }

    @Test func `every announcement has a release of 72 columns, which its page links`() async throws
    {
        let real = try await RealSite.built
        let news = real.site.pages.filter { $0.type.name == "announcement" }
        #expect(!news.isEmpty)
        for page in news {
            let route = Route(page.route.path + "release.txt")
            let text = String(decoding: try #require(real.files[route.file]), as: UTF8.self)
            #expect(text.contains("===\n\n"), "\(route)")
            #expect(text.hasSuffix("\n"))
            for line in text.split(separator: "\n") where line.count > 72 {
                #expect(line.contains("https://") || line.contains("http://"), "\(route): \(line)")
            }
            for mark in ["<p>", "<a ", "&amp;", "{{", "  \n"] {
                #expect(!text.contains(mark), "\(route): \(mark)")
            }
            let html = HTMLScan(try #require(real.files[page.route.file]))
            let address = real.site.address(of: route)
            #expect(html.tags("a").contains { $0.attributes["href"] == address }, "\(route)")
        }
    }

    @Test func `every language has a calendar that its pages link`() async throws {
        let real = try await RealSite.built
        for language in real.site.configuration.languages.map(\.language) {
            let route = real.site.calendarRoute(in: language)
            let text = String(decoding: try #require(real.files[route.file]), as: UTF8.self)
            #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
            #expect(text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
            let home = try #require(real.site.page(.home, in: language))
            let html = HTMLScan(try #require(real.files[home.route.file]))
            let links = html.tags("link").filter { $0.attributes["type"] == "text/calendar" }
            #expect(links.map { $0.attributes["href"] } == [real.site.address(of: route)])
        }
    }

    @Test func `the chronology goes from the earliest, and the fact sheet has no open fact`()
        async throws
    {
        let real = try await RealSite.built
        for (language, folder) in [
            ("fr", "fr/presse/chronologie/"), ("en", "en/press/chronology/"),
        ] {
            let html = HTMLScan(try #require(real.files[folder + "index.html"]))
            let dates = real.site.chronology(in: Language(language)).map(\.date)
            #expect(dates == dates.sorted())
            let times = html.tags("time").compactMap { $0.attributes["datetime"] }
            #expect(times.prefix(dates.count) == dates.map(\.description)[...])
            #expect(dates.count >= 8)
        }
        for path in ["fr/presse/fiche/", "en/press/fact-sheet/"] {
            let html = HTMLScan(try #require(real.files[path + "index.html"]))
            let text = html.texts(skipping: []).joined()
            #expect(!text.contains("À annoncer (") && !text.contains("Last checked"))
            #expect(html.tags("dt").count >= 15)
        }
    }

    /// Every text of a document of JSON.
    private func texts(in json: Any) -> [String] {
        if let text = json as? String { return [text] }
        if let list = json as? [Any] { return list.flatMap { texts(in: $0) } }
        return (json as? [String: Any])?.values.flatMap { texts(in: $0) } ?? []
    }

    /// Every id in a list that is called `sources`.
    private func citations(in json: Any) -> [String] {
        if let list = json as? [Any] { return list.flatMap { citations(in: $0) } }
        guard let object = json as? [String: Any] else { return [] }
        return object.flatMap { key, value in
            key == "sources" ? value as? [String] ?? [] : citations(in: value)
        }
    }
}
