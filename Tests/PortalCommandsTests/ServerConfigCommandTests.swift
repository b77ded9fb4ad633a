import Foundation
import Testing

@Suite struct ServerConfigCommandTests {
    private func config(_ site: TemporarySite, _ more: String...) throws -> PortalProcess.Result {
        try PortalProcess.run(
            ["server-config", "--site", site.folder.path, "--as-of", "2026-01-01"] + more
        )
    }

    @Test func `a server is told of the former addresses of published pages only`() throws {
        let page = "---\ntitle: A\naliases: [/fr/vieux/]\n"
        let site = try TemporarySite([
            "Content/a/fr.md": page + "draft: true\n---\n",
            "Content/a/en.md": "---\ntitle: A\n---\n",
        ])
        for server in ["nginx", "apache"] {
            let before = try config(site, server)
            #expect(before.status == 0)
            #expect(!before.text.contains("vieux"))
        }
        try site.write(page + "---\n", to: "Content/a/fr.md")
        #expect(
            try config(site, "nginx").text.contains(
                "location = \"/fr/vieux/\" { return 301 /fr/a/$is_args$args; }\n"
            )
        )
        #expect(
            try config(site, "apache").text.contains(
                "RewriteRule \"^fr/vieux/?$\" /fr/a/ [R=301,NE,END]\n"
            )
        )
    }

    @Test func `brotli is asked for, since not every nginx has it`() throws {
        let site = try TemporarySite()
        #expect(try !config(site, "nginx").text.contains("brotli"))
        #expect(try config(site, "nginx", "--brotli").text.contains("brotli_static on;"))
        #expect(try config(site, "apache", "--brotli").status == 64)
        #expect(try config(site, "lighttpd").status == 64)
    }

    @Test func `a site with errors makes no configuration`() throws {
        let site = try TemporarySite(["Content/fr.md": "---\ntitle: A\naliases: [/en/]\n---\n"])
        let result = try config(site, "nginx")
        #expect(result.status == 1)
        #expect(result.text == "")
        #expect(result.errors.contains("P330"))
    }

    @Test func `compressed forms are the same in two builds, and in the next one after a change`()
        throws
    {
        let long = String(repeating: "Un texte assez long. ", count: 50)
        let (one, other) = (try TemporarySite(), try TemporarySite())
        for site in [one, other] {
            try site.write("---\ntitle: A\n---\n\(long)\n", to: "Content/fr.md")
        }
        #expect(try PortalProcess.build(one, "--compress", "--jobs", "1").status == 0)
        try other.write("---\ntitle: B\n---\n\(long)\n", to: "Content/fr.md")
        #expect(try PortalProcess.build(other, "--compress", "--jobs", "8").status == 0)
        try other.write("---\ntitle: A\n---\n\(long)\n", to: "Content/fr.md")
        #expect(try PortalProcess.build(other, "--compress", "--jobs", "8").status == 0)
        let files = try one.published()
        #expect(files["fr/index.html.br"] != nil)
        #expect(try other.published() == files)
    }
}
