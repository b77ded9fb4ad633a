import Foundation
import Testing

@Suite struct AddressesCommandTests {
    private static let file = "Content/addresses.txt"

    private func addresses(_ site: TemporarySite, _ more: String...) throws -> PortalProcess.Result
    {
        try PortalProcess.run(["addresses", "--site", site.folder.path] + more)
    }

    private func text(_ site: TemporarySite) throws -> String {
        try String(contentsOf: site.folder.appending(path: Self.file), encoding: .utf8)
    }

    /// The lines that say something.
    private func lines(_ site: TemporarySite) throws -> [Substring] {
        try text(site).split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    /// A site whose addresses are recorded, then changed.
    private func changed(
        _ before: [String: String?] = [:],
        to after: [String: String?]
    ) throws -> TemporarySite {
        let site = try TemporarySite(before)
        #expect(try addresses(site, "--record").status == 0)
        for (path, text) in after {
            if let text {
                try site.write(text, to: path)
            } else {
                try FileManager.default.removeItem(at: site.folder.appending(path: path))
            }
        }
        return site
    }

    @Test func `addresses are shown first, and recorded when that is asked for`() throws {
        let site = try TemporarySite(["Content/news/plan.pdf": "%PDF"])
        let shown = try addresses(site)
        #expect(
            shown.text == """
                + /en/
                + /en/news/
                + /fr/
                + /fr/actualites/
                + /media/news/plan.pdf
                5 published addresses, 5 new

                """
        )
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/" + Self.file))
        let recorded = try addresses(site, "--record")
        #expect(recorded.status == 0)
        #expect(recorded.lastLine == "5 published addresses, 5 recorded")
        #expect(
            try lines(site) == [
                "/en/ en /", "/en/news/ en news", "/fr/ fr /", "/fr/actualites/ fr news",
                "/media/news/plan.pdf - news",
            ]
        )
        let before = try text(site)
        let again = try addresses(site, "--record")
        #expect(again.text == "5 published addresses, 0 recorded\n")
        #expect(try text(site) == before)
    }

    @Test func `feeds and catalogues are kept as well, archives are not`() throws {
        let settings =
            "\nfeeds: { section: news, page-size: 1, authority: host.example, date: 2021 }\n"
        let configuration = TemporarySite.smallest["Content/site.yml"] ?? ""
        let before: [String: String] = [
            "Content/site.yml": configuration + settings,
            "Content/types/story.yml":
                "label: { fr: A, en: A }\nsection: news\ncatalogue: stories\nfields: {}\n",
            "Content/news/a/fr.md": "---\ntitle: A\ndate: 2021\n---\n",
            "Content/news/b/fr.md": "---\ntitle: B\ndate: 2022\n---\n",
        ]
        let site = try changed(before, to: [:])
        let machine = try lines(site).filter { !$0.contains("/ ") }
        #expect(
            machine == [
                "/api/v1/index.json - /", "/api/v1/stories.json - /",
                "/api/v1/stories.schema.json - /", "/fr/actualites/feed.json fr news",
                "/fr/actualites/feed.xml fr news",
            ]
        )
        #expect(try PortalProcess.check(site).status == 0)

        let other = try changed(
            before,
            to: ["Content/news/fr.md": "---\ntitle: Actualités\nslug: nouvelles\n---\n"]
        )
        let errors = try PortalProcess.check(other).errors
        #expect(errors.contains("“/fr/actualites/feed.xml” leads nowhere any more"))
        #expect(errors.contains("/fr/actualites/feed.json, /fr/actualites/feed.xml]” in"))
    }

    @Test func `a feed comes back with the next news, and is missed where nothing asks for it`()
        throws
    {
        let configuration = TemporarySite.smallest["Content/site.yml"] ?? ""
        let before: [String: String] = [
            "Content/site.yml":
                configuration + "\nfeeds: { section: news, authority: host.example, date: 2021 }\n",
            "Content/news/a/fr.md": "---\ntitle: A\ndate: 2021\n---\n",
        ]
        let empty = try changed(
            before,
            to: ["Content/news/a/fr.md": "---\ntitle: A\ndate: 2021\nexpires: 2022\n---\n"]
        )
        #expect(try PortalProcess.check(empty).errors.contains("P332") == false)
        let without = try changed(before, to: ["Content/site.yml": configuration])
        let errors = try PortalProcess.check(without).errors
        #expect(errors.matches(of: /error P332/).count == 2)
        #expect(errors.contains("“/fr/actualites/feed.xml” leads nowhere any more"))
        let remedy =
            "restore this feed under “feeds” in site.yml, or delete this line to give it up"
        #expect(errors.components(separatedBy: remedy).count == 3)
        #expect(!errors.contains("aliases"))
    }

    @Test func `a catalogue that is gone is an error that names the line of its type`() throws {
        let type = "label: { fr: A, en: A }\nfields: {}\n"
        let site = try changed(
            ["Content/types/story.yml": type + "catalogue: stories\n"],
            to: ["Content/types/story.yml": type]
        )
        let errors = try PortalProcess.check(site).errors
        #expect(errors.contains("“/api/v1/stories.json” leads nowhere any more"))
        #expect(
            errors.contains(
                "write “catalogue: stories” in the file of its type, below “Content/types/”"
            )
        )
    }

    @Test func `a page that is not published is not recorded`() throws {
        let site = try TemporarySite([
            "Content/a/fr.md": "---\ntitle: A\ndraft: true\n---\n",
            "Content/b/fr.md": "---\ntitle: B\npublish: 2999-01-01\n---\n",
        ])
        #expect(try addresses(site, "--record").status == 0)
        #expect(try lines(site).count == 4)
    }

    @Test func `the file itself is no page and is not published`() throws {
        let site = try changed(to: [:])
        let result = try PortalProcess.build(site, "--strict")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(try site.published().keys.filter { $0.hasSuffix("addresses.txt") } == [])
    }

    @Test func `a page at another address is an error that proposes the line for its file`() throws
    {
        let site = try changed(to: [
            "Content/news/fr.md": "---\ntitle: Actualités\nslug: nouvelles\n---\n"
        ])
        let result = try PortalProcess.check(site)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                """
                Content/addresses.txt:7:1: error P332: a published address stays valid: \
                “/fr/actualites/” leads nowhere any more
                """
            )
        )
        #expect(
            result.errors.contains(
                "write “aliases: [/fr/actualites/]” in the front matter of “Content/news/fr.md”"
            )
        )
        try site.write(
            "---\ntitle: Actualités\nslug: nouvelles\naliases: [/fr/actualites/]\n---\n## Un titre\n",
            to: "Content/news/fr.md"
        )
        #expect(try PortalProcess.check(site, "--strict").status == 0)
    }

    @Test func `in French, too`() throws {
        let site = try changed(to: [
            "Content/news/fr.md": "---\ntitle: Actualités\nslug: nouvelles\n---\n"
        ])
        let errors = try PortalProcess.check(site, "--language", "fr").errors
        #expect(
            errors.contains(
                "une adresse publiée reste valable\u{A0}: «\u{A0}/fr/actualites/\u{A0}» ne mène "
                    + "plus nulle part"
            )
        )
        #expect(
            errors.contains(
                "écrivez «\u{A0}aliases: [/fr/actualites/]\u{A0}» dans l’en-tête de "
                    + "«\u{A0}Content/news/fr.md\u{A0}»"
            )
        )
    }

    @Test func `a file's proposal has all its addresses, those that it has and those it lost`()
        throws
    {
        let site = try changed(
            [
                "Content/news/a/fr.md": "---\ntitle: A\naliases: [/fr/vieux/]\n---\n",
                "Content/news/a/en.md": "---\ntitle: A\n---\n",
                "Content/news/a/plan.pdf": "%PDF",
            ],
            to: [
                "Content/news/a/fr.md": "---\ntitle: A\nslug: b\naliases: [/fr/vieux/]\n---\n",
                "Content/news/a/plan.pdf": nil,
            ]
        )
        let line =
            "aliases: [/fr/vieux/, /fr/actualites/a/, /media/news/a/plan.pdf]"
        #expect(try PortalProcess.check(site).errors.contains("write “\(line)” in"))
        try site.write("---\ntitle: A\nslug: b\n\(line)\n---\n", to: "Content/news/a/fr.md")
        #expect(try PortalProcess.check(site, "--strict").status == 0)
    }

    @Test func `a page that went under another folder is found by its name`() throws {
        let texts = ["fr.md": "---\ntitle: A\n---\n", "en.md": "---\ntitle: A\n---\n"]
        let site = try changed(
            ["Content/a-page/fr.md": texts["fr.md"], "Content/a-page/en.md": texts["en.md"]],
            to: [
                "Content/a-page/fr.md": nil, "Content/a-page/en.md": nil,
                "Content/news/a-page/fr.md": texts["fr.md"],
                "Content/news/a-page/en.md": texts["en.md"],
            ]
        )
        let errors = try PortalProcess.check(site).errors
        for language in ["fr", "en"] {
            #expect(
                errors.contains(
                    "“aliases: [/\(language)/a-page/]” in the front matter of "
                        + "“Content/news/a-page/\(language).md”"
                )
            )
        }
    }

    @Test func `a page whose folder has nearly the same name is found by likeness`() throws {
        let (fr, en) = ("---\ntitle: A\nslug: x\n---\n", "---\ntitle: A\nslug: x\n---\n")
        let site = try changed(
            ["Content/news/a-page/fr.md": fr, "Content/news/a-page/en.md": en],
            to: [
                "Content/news/a-page/fr.md": nil, "Content/news/a-page/en.md": nil,
                "Content/news/a-pages/fr.md": "---\ntitle: A\n---\n",
                "Content/news/a-pages/en.md": "---\ntitle: A\n---\n",
            ]
        )
        #expect(
            try PortalProcess.check(site).errors.contains(
                "“aliases: [/fr/actualites/x/]” in the front matter of “Content/news/a-pages/fr.md”"
            )
        )
    }

    @Test func `a page that is gone hands its address to the page above`() throws {
        let site = try changed(
            [
                "Content/news/a/fr.md": "---\ntitle: A\n---\n",
                "Content/news/a/en.md": "---\ntitle: A\n---\n",
            ],
            to: ["Content/news/a/fr.md": nil, "Content/news/a/en.md": nil]
        )
        let errors = try PortalProcess.check(site).errors
        #expect(
            errors.contains(
                "“aliases: [/fr/actualites/a/]” in the front matter of “Content/news/fr.md”"
            )
        )
    }

    @Test(arguments: ["expires: 2026-01-01", "publish: 2026-02-01"])
    func `front matter may say when a page is there`(line: String) throws {
        let site = try changed(to: [
            "Content/news/fr.md": "---\ntitle: Actualités\nslug: actualites\n\(line)\n---\n",
            "Content/fr.md": "---\ntitle: Accueil\n---\n",
            "Content/en.md": "---\ntitle: Home\n---\n",
        ])
        #expect(try PortalProcess.check(site, "--strict").status == 0)
    }

    @Test func `a page that is a draft again is told how to go`() throws {
        let site = try changed(to: [
            "Content/news/fr.md": "---\ntitle: A\nslug: actualites\ndraft: true\n---\n",
            "Content/fr.md": "---\ntitle: Accueil\n---\n",
            "Content/en.md": "---\ntitle: Home\n---\n",
        ])
        let errors = try PortalProcess.check(site).errors
        #expect(errors.contains("the page of “/fr/actualites/” is a draft again"))
        #expect(errors.contains("write “expires: 2026-01-01” instead of “draft: true”"))
    }

    @Test func `a page that cannot be read is no lost address`() throws {
        let site = try changed(to: ["Content/news/fr.md": "title: A\n"])
        let errors = try PortalProcess.check(site).errors
        #expect(errors.contains("P200"))
        #expect(!errors.contains("P332"))
    }

    @Test func `a line that is deleted gives its address up`() throws {
        let site = try changed(to: [
            "Content/news/fr.md": "---\ntitle: A\nslug: a\n---\n## Un titre\n",
            Self.file: "/en/ en /\n/en/news/ en news\n/fr/ fr /\n",
        ])
        #expect(try PortalProcess.check(site, "--strict").status == 0)
    }

    @Test func `a build says how many addresses are not recorded, and is not refused`() throws {
        let site = try changed(to: [
            "Content/a/fr.md": "---\ntitle: A\n---\n", "Content/a/en.md": "---\ntitle: A\n---\n",
        ])
        let result = try PortalProcess.build(site, "--strict")
        #expect(result.status == 0)
        #expect(
            result.errors == """
                portal: 2 more addresses: once the site is deployed, “portal addresses --record” \
                records them

                """
        )
    }

    @Test func `nothing is recorded of a site with errors`() throws {
        let site = try TemporarySite(["Content/news/fr.md": "---\ntitle: A\ndate: x\n---\n"])
        let result = try addresses(site, "--record")
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix("1 error: nothing was recorded\n"))
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/" + Self.file))
    }
}
