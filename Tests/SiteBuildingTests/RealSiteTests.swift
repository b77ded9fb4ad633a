import Digests
import SiteModel
import Testing

/// The site of this repository, as readers, search engines and screen readers meet it.
@Suite struct RealSiteTests {
    @Test func `it is made without an error or a warning`() async throws {
        let real = try await RealSite()
        #expect(real.diagnostics == [])
    }

    @Test func `every page exists in every language`() async throws {
        let site = try await RealSite().site
        for page in site.pages {
            #expect(
                site.translations(of: page.id).count == site.configuration.languages.count,
                "\(page.id)"
            )
        }
        #expect(site.pages.count >= 40)
    }

    @Test(arguments: [nil, "https://pages.example/portal/"])
    func `every internal address and anchor leads somewhere`(baseURL: String?) async throws {
        let real = try await RealSite(baseURL: baseURL)
        let base = real.site.configuration.baseURL
        var anchors: [String: Set<String>] = [:]
        for (path, html) in real.documents {
            anchors[path] = Set(html.tags.compactMap { $0.attributes["id"] })
        }
        for (path, html) in real.documents {
            for tag in html.tags {
                for key in ["href", "src"] {
                    guard var address = tag.attributes[key] else { continue }
                    if address.hasPrefix(base.origin) { address.removeFirst(base.origin.count) }
                    if address.hasPrefix("https:") || address.hasPrefix("http:") { continue }
                    let parts = address.split(
                        separator: "#",
                        maxSplits: 1,
                        omittingEmptySubsequences: false
                    )
                    var file = path
                    if !parts[0].isEmpty {
                        try #require(parts[0].hasPrefix(base.path), "\(path): \(address)")
                        file = Route(String(parts[0].dropFirst(base.path.count))).file
                    }
                    #expect(real.files[file] != nil, "\(path): \(address)")
                    if parts.count > 1, !parts[1].isEmpty {
                        #expect(
                            anchors[file]?.contains(String(parts[1])) == true,
                            "\(path): \(address)"
                        )
                    }
                }
            }
        }
    }

    @Test func `language links are reciprocal and name every version and the choice of languages`()
        async throws
    {
        let real = try await RealSite()
        var alternates: [String: [String: String]] = [:]
        for (path, html) in real.documents {
            let links = html.tags("link").filter {
                $0.attributes["rel"] == "alternate" && $0.attributes["hreflang"] != nil
            }
            for link in links {
                alternates[path, default: [:]][link.attributes["hreflang"] ?? ""] =
                    link.attributes["href"]
            }
        }
        // The page for a wrong address stands at every address and is no translation of any.
        let notFound = real.site.configuration.notFoundPage?.value
        for page in real.site.pages where page.id != notFound {
            let own = alternates[page.route.file] ?? [:]
            #expect(own[page.language.code] == real.site.url(of: page.route), "\(page.route)")
            #expect(own["x-default"] == real.site.url(of: Route("")), "\(page.route)")
            for other in real.site.translations(of: page.id) {
                #expect(own[other.language.code] == real.site.url(of: other.route), "\(page.route)")
                #expect(alternates[other.route.file] == own, "\(page.route)")
            }
        }
    }

    @Test func `every document has one main heading, landmarks, a language and unique ids`()
        async throws
    {
        for (path, html) in try await RealSite().documents {
            #expect(html.tags("h1").count == 1, "\(path)")
            #expect(html.tags("main").count == 1, "\(path)")
            #expect(html.tags("html").first?.attributes["lang"]?.isEmpty == false, "\(path)")
            // Drawings have titles too, each with the id that names the drawing.
            let titles = html.tags("title").filter { $0.attributes["id"] == nil }
            #expect(titles.count == 1, "\(path)")
            let ids = html.tags.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count, "\(path): \(ids)")
            for picture in html.tags("img") { #expect(picture.attributes["alt"] != nil, "\(path)") }
        }
    }

    @Test func `the search page leads to every page of its language`() async throws {
        let real = try await RealSite()
        for language in real.site.configuration.languages.map(\.language) {
            let search = try #require(real.site.searchPage(in: language))
            let html = HTMLScan(real.files[search.route.file] ?? [])
            let links = Set(html.tags("a").compactMap { $0.attributes["href"] })
            for page in real.site.pages where page.language == language {
                if page.id == real.site.configuration.notFoundPage?.value { continue }
                #expect(links.contains(real.site.address(of: page.route)), "\(page.route)")
            }
        }
    }

    @Test func `nothing is inline and nothing comes from a third party`() async throws {
        for (path, html) in try await RealSite().documents {
            for tag in html.tags {
                #expect(tag.attributes["style"] == nil, "\(path)")
                #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(path)")
                #expect(tag.name != "style", "\(path)")
                // Data is no script: a strict content security policy lets it stand.
                let isData = tag.attributes == ["type": "application/ld+json"]
                #expect(
                    tag.name != "script" || isData || tag.attributes["src"] != nil,
                    "\(path)"
                )
                if ["script", "img", "iframe", "source"].contains(tag.name) {
                    #expect(tag.attributes["src"]?.contains("//") != true, "\(path)")
                }
                if tag.name == "link", tag.attributes["rel"] == "stylesheet" {
                    #expect(tag.attributes["href"]?.contains("//") != true, "\(path)")
                }
            }
        }
    }

    @Test func `French pages keep French typography`() async throws {
        for (path, html) in try await RealSite().documents where path.hasPrefix("fr/") {
            for text in html.texts(skipping: ["code", "pre", "script", "style", "kbd", "samp"]) {
                for fault in [" ;", " !", " ?", " :", "« ", " »", "'", "...", " %", "\""] {
                    #expect(!text.contains(fault), "\(path): \(text)")
                }
            }
        }
    }

    @Test func `English pages keep English typography`() async throws {
        for (path, html) in try await RealSite().documents where path.hasPrefix("en/") {
            for text in html.texts(skipping: ["code", "pre", "script", "style", "kbd", "samp"]) {
                for fault in [" ;", " !", " ?", " :", "'", "...", "\"", "« "] {
                    #expect(!text.contains(fault), "\(path): \(text)")
                }
            }
        }
    }

    @Test func `every page says that it is not an official publication`() async throws {
        let real = try await RealSite()
        for page in real.site.pages {
            let text = HTMLScan(real.files[page.route.file] ?? []).texts(skipping: []).joined()
            let expected =
                page.language.code == "fr"
                ? "n’est une publication officielle" : "not an official publication"
            #expect(text.contains(expected), "\(page.route)")
        }
    }

    @Test(arguments: [nil, "https://pages.example/portal/"])
    func `every feed is in full, and every address in it is absolute and leads somewhere`(
        baseURL: String?
    ) async throws {
        let real = try await RealSite(baseURL: baseURL)
        let base = real.site.configuration.baseURL
        let feeds = real.files.filter { $0.key.hasSuffix("/feed.xml") }
        #expect(feeds.count >= 14)
        for (path, bytes) in feeds {
            let feed = try FeedScan(atom: bytes)
            #expect(!feed.contents.isEmpty, "\(path)")
            #expect(try FeedScan(json: real.files[path.dropLast(3) + "json"]) == feed, "\(path)")
            for html in feed.contents.map({ HTMLScan(Array($0.utf8)) }) {
                for tag in html.tags {
                    for key in ["href", "src"] {
                        guard let address = tag.attributes[key] else { continue }
                        #expect(address.contains("://") || address.hasPrefix("mailto:"))
                        guard address.hasPrefix(base.origin + base.path) else { continue }
                        let route = address.dropFirst((base.origin + base.path).count)
                            .prefix { $0 != "#" }
                        #expect(real.files[Route(String(route)).file] != nil, "\(path): \(address)")
                    }
                }
            }
        }
    }

    @Test func `every page leads to the feed of the news in its language`() async throws {
        let real = try await RealSite()
        for page in real.site.pages {
            let links = HTMLScan(real.files[page.route.file] ?? []).tags("link")
                .filter { $0.attributes["type"] == "application/atom+xml" }
            let news = page.language.code == "fr" ? "/fr/actualites/feed.xml" : "/en/news/feed.xml"
            #expect(links.first?.attributes["href"] == news, "\(page.route)")
        }
    }

    @Test func `style sheets, scripts and icons have names made of their bytes`() async throws {
        let real = try await RealSite()
        for (path, html) in real.documents {
            for tag in html.tags where tag.name == "link" || tag.name == "script" {
                let address = tag.attributes["href"] ?? tag.attributes["src"] ?? ""
                guard address.hasPrefix("/assets/") else { continue }
                let bytes = try #require(real.files[String(address.dropFirst())], "\(path)")
                let hash = Digest.sha256(of: bytes).hexadecimal.prefix(12)
                #expect(address.contains(".\(hash)."), "\(path)")
                guard tag.name == "script" || tag.attributes["rel"] == "stylesheet" else {
                    continue
                }
                #expect(
                    tag.attributes["integrity"] == "sha384-" + Digest.sha384(of: bytes).base64,
                    "\(path): \(address)"
                )
            }
        }
    }

    @Test func `one task and eight make the same bytes`() async throws {
        let one = try await RealSite(workers: 1)
        let eight = try await RealSite(workers: 8)
        #expect(one.files == eight.files)
    }
}
