import Foundation
import SiteBuilding
import SiteModel
import Testing

@testable import Preview

struct LiveAnswersTests {
    @Test func `pages and files are what they are, fresh each time`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            for (target, type) in [
                ("/", "text/html; charset=utf-8"), ("/fr/", "text/html; charset=utf-8"),
                ("/fr/index.html", "text/html; charset=utf-8"),
                ("/index.html", "text/html; charset=utf-8"),
                ("/sitemap.xml", "application/xml; charset=utf-8"),
                ("/media/summer/plan.pdf", "application/pdf"),
            ] {
                let answer = try await site.answer(target)
                #expect(answer.status == 200, "\(target)")
                #expect(answer["Content-Type"] == type, "\(target)")
                #expect(answer["Cache-Control"] == "no-cache", "\(target)")
                let tag = try #require(answer["ETag"])
                let again = try await site.answer(target, ["If-None-Match": tag])
                #expect(again.status == 304, "\(target)")
            }
        }
    }

    @Test func `a file beside a page is sent in parts`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            let part = try await site.answer("/media/summer/plan.pdf", ["Range": "bytes=9-11"])
            #expect(part.status == 206)
            #expect(part.text == "012")
            #expect(part["Content-Range"] == "bytes 9-11/19")
        }
    }

    @Test func `a file that became a link is not there`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            #expect(try await site.answer("/media/summer/plan.pdf").status == 200)
            let file = folder.path + "/Content/summer/plan.pdf"
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.createSymbolicLink(
                atPath: file,
                withDestinationPath: "/etc/passwd"
            )
            #expect(try await site.answer("/media/summer/plan.pdf").status == 404)
        }
    }

    @Test func `a folder is one with its slash, a former address with the new one`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            for (target, address) in [
                ("/fr", "/fr/"), ("/fr/ete?a=%C3%A9", "/fr/ete/?a=%C3%A9"),
                ("/fr/saison/", "/fr/ete/"), ("/fr/saison?x", "/fr/ete/?x"),
                ("/fr/%C3%A9t%C3%A9/", "/fr/ete/"), ("/fr/e%CC%81te%CC%81", "/fr/ete/"),
                ("/-", "/-/"),
            ] {
                let answer = try await site.answer(target)
                #expect(answer.status == 301, "\(target)")
                #expect(answer["Location"] == address, "\(target)")
            }
        }
    }

    @Test(arguments: [
        "/media/summer/%C3%A9t%C3%A9.txt", "/media/summer/e%CC%81t%C3%A9.txt",
        "/media/summer/e%CC%81te%CC%81.txt", "/%6dedia/summer/%c3%a9t%c3%a9%2etxt",
    ])
    func `an address is the same however it is written`(target: String) async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            let answer = try await site.answer(target)
            #expect(answer.status == 200)
            #expect(answer.text == "Il fait beau.")
        }
    }

    @Test func `where nothing stands the language of the address answers`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            for (target, words) in [
                ("/fr/rien/", "Page introuvable"), ("/fr/404.html", "Page introuvable"),
                ("/en/nothing", "Page not found"), ("/nothing", "Français"),
                ("/404.html", "Français"), ("/_headers", "Français"), ("/.nojekyll", "Français"),
                ("/fr/../en/", "Page introuvable"), ("//fr/", "Français"),
                ("/Content/site.yml", "Français"), ("/fr/index.html.gz", "Page introuvable"),
            ] {
                let answer = try await site.answer(target)
                #expect(answer.status == 404, "\(target)")
                #expect(answer.text.contains(words), "\(target)")
                #expect(answer["Content-Type"] == "text/html; charset=utf-8", "\(target)")
                #expect(answer.text.contains("/-/assets/preview.js"), "\(target)")
            }
        }
    }

    @Test func `answers have the fields of the site, but for public and encrypted pages`()
        async throws
    {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            for target in ["/fr/", "/fr/rien/", "/fr", "/sitemap.xml", "/-/events", "/-/none"] {
                let answer = try await site.answer(target)
                #expect(
                    answer["Content-Security-Policy"] == """
                        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
                        font-src 'self'; media-src 'self'; connect-src 'self'; \
                        manifest-src 'self'; form-action 'self'; base-uri 'none'; \
                        frame-ancestors 'self'
                        """,
                    "\(target)"
                )
                #expect(answer["X-Content-Type-Options"] == "nosniff", "\(target)")
                #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin", "\(target)")
                #expect(answer["Access-Control-Allow-Origin"] == nil, "\(target)")
                #expect(answer["Strict-Transport-Security"] == nil, "\(target)")
                #expect(answer["Referrer-Policy"] == "strict-origin-when-cross-origin", "\(target)")
            }
        }
    }

    @Test func `a site that cannot be made is waited for`() async throws {
        let folder = try SiteFolder(["Content/site.yml": nil])
        try await SiteAnswers.of(folder.path) { site in
            let answer = try await site.answer("/fr/")
            #expect(answer.status == 503)
            #expect(answer.text.contains("Nothing of the site can be shown yet"))
            #expect(answer.text.contains("/-/assets/preview.js\" data-edition=\"1\""))
            #expect(answer["X-Content-Type-Options"] == "nosniff")
        }
    }

    @Test func `what is saved is what is answered`() async throws {
        let folder = try SiteFolder()
        try await SiteAnswers.of(folder.path) { site in
            let before = try await site.live.current
            try folder.write("---\ntitle: Accueil\n---\nBonsoir.\n", to: "Content/fr.md")
            var edition = before
            repeat {
                edition = try await site.live.edition(after: edition.number)
            } while !edition.changed.contains("Content/fr.md")
            let answer = try await site.answer("/fr/")
            #expect(answer.text.contains("Bonsoir."))
            #expect(answer.text.contains("data-edition=\"\(edition.number)\""))
        }
    }

    /// The promise of the preview: what is seen is what will be published.
    @Test func `every page of the real site is the published one and the script`() async throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let (pages, others) = try await SiteAnswers.of(repository.path) { site in
            let edition = try await site.live.current
            let prepared = try #require(edition.site)
            let addresses = prepared.site.configuration.baseURL.path
            let tag = Array(LiveScript.tag(edition: edition.number).utf8)
            var (pages, others) = (0, 0)
            for route in prepared.table.routes {
                guard case .bytes(let published)? = prepared.artifact(at: route)?.content else {
                    continue
                }
                let isOfHosts = route.path.hasPrefix("_") || route.path.hasPrefix(".nojekyll")
                let isError = route.path.hasSuffix("404.html")
                if isOfHosts { continue }
                let answer = try await site.answer(addresses + route.percentEncoded)
                if answer.status == 301 { continue }
                #expect(answer.status == (isError ? 404 : 200), "\(route)")
                if route.file.hasSuffix(".html"), !isError {
                    let place = try #require(answer.bytes.firstRange(of: tag), "\(route)")
                    var bytes = answer.bytes
                    bytes.removeSubrange(place)
                    #expect(bytes == published, "\(route)")
                    pages += 1
                } else if !isError {
                    #expect(answer.bytes == published, "\(route)")
                    others += 1
                }
            }
            return (pages, others)
        }
        #expect(pages > 50)
        #expect(others > 20)
    }
}
