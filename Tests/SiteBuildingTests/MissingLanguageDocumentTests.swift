import SiteModel
import Testing

/// The documents of this repository's site where a page lacks English.
@Suite struct MissingLanguageDocumentTests {
    private func site(_ policy: String) async throws -> RealSite {
        try await RealSite { file in
            switch file.path {
            case "Content/announcements/data-center/en.md": nil
            case "Content/site.yml":
                SourceFile(
                    path: file.path,
                    origin: file.origin,
                    content: .text(
                        (file.text ?? []) + Array("\nmissing-language: \(policy)\n".utf8)
                    )
                )
            default: file
            }
        }
    }

    private func document(_ path: String, of site: RealSite) throws -> HTMLScan {
        HTMLScan(try #require(site.files[path]))
    }

    @Test func `the choice of languages leads to the nearest page and names it`() async throws {
        let site = try await site("omit")
        let page = try document("fr/actualites/data-center-benguerir/index.html", of: site)
        let link = try #require(page.tags("a").first { $0.attributes["hreflang"] == "en" })
        #expect(link.attributes["href"] == "/en/news/")
        let words = page.texts(skipping: []).joined()
        #expect(words.contains("n’existe pas dans cette langue\u{202F}; la plus proche\u{A0}:"))
        #expect(page.tags("link").filter { $0.attributes["hreflang"] == "en" }.isEmpty)
    }

    @Test func `a fallback says so in the reader’s language and marks its own`() async throws {
        let site = try await site("fallback")
        let page = try document("en/news/data-center-benguerir/index.html", of: site)
        #expect(page.tags("html").first?.attributes["lang"] == "en")
        let main = try #require(page.tags("main").first)
        #expect(main.attributes["lang"] == "fr")
        #expect(main.attributes["dir"] == "ltr")
        let notice = try #require(
            page.tags("p").first { $0.attributes["class"] == "fallback-notice" }
        )
        #expect(notice.attributes["lang"] == "en")
        let bytes = try #require(site.files["en/news/data-center-benguerir/index.html"])
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                "This page does not exist in English. Its text is shown in <a "
            )
        )
        let links = page.tags("link").filter { $0.attributes["rel"] != "stylesheet" }
        #expect(links.allSatisfy { $0.attributes["hreflang"] == nil })
        #expect(
            links.first { $0.attributes["rel"] == "canonical" }?.attributes["href"]?
                .hasSuffix("/fr/actualites/data-center-benguerir/") == true
        )
        let list = try document("en/news/index.html", of: site)
        #expect(
            list.tags("li").filter { $0.attributes["class"] == "card" }
                .map { $0.attributes["lang"] } == [nil, "fr", nil]
        )
        let map = String(decoding: try #require(site.files["sitemap.xml"]), as: UTF8.self)
        #expect(!map.contains("/en/news/data-center-benguerir/"))
    }
}
