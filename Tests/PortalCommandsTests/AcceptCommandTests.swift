import Foundation
import Testing

@Suite struct AcceptCommandTests {
    private func accept(
        _ site: TemporarySite,
        _ arguments: String...,
        locale: String = "en_GB.UTF-8"
    ) throws -> PortalProcess.Result {
        try PortalProcess.run(
            ["accept", "--site", site.folder.path] + arguments,
            locale: locale
        )
    }

    private func text(_ path: String, of site: TemporarySite) throws -> String {
        String(decoding: try Data(contentsOf: site.folder.appending(path: path)), as: UTF8.self)
    }

    @Test func `a review is recorded in one line, and only once`() throws {
        let site = try TemporarySite()
        let first = try accept(site, "news")
        #expect(first.status == 0)
        #expect(
            first.text
                == "Content/news/en.md: review recorded\n1 review recorded, 0 already current\n"
        )
        let recorded = try text("Content/news/en.md", of: site)
        #expect(
            recorded
                == "---\ntitle: News\ntranslated-from: v1.KF5p4JLlwXD.tB53ChImH4pGMzg\n---\n## A heading\n\nText.\n"
        )
        let second = try accept(site, "Content/news/", locale: "fr_MA.UTF-8")
        #expect(second.text == "0 revue enregistrée, 1 déjà à jour\n")
        #expect(try text("Content/news/en.md", of: site) == recorded)
    }

    @Test func `a byte order mark, line ends, comments, quotes and permissions stay`() throws {
        let before =
            "\u{FEFF}---\r\ntitle: \"News\" # é\r\ntranslated-from: '√' # revu\r\n---\r\nText.\r\n"
        let site = try TemporarySite(["Content/news/en.md": before])
        let path = site.folder.appending(path: "Content/news/en.md").path
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try accept(site, "news").status == 0)
        let after = try text("Content/news/en.md", of: site)
        let parts = before.unicodeScalars.split(separator: "√").map { String($0) }
        #expect(parts.count == 2)
        #expect(after.utf8.starts(with: (parts[0] + "v1.").utf8))
        #expect(after.hasSuffix(parts[1]))
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let folder = site.folder.appending(path: "Content/news").path
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                == ["en.md", "fr.md"]
        )
    }

    @Test func `a source text that changes makes the translation stale until it is reviewed`()
        throws
    {
        let site = try TemporarySite()
        #expect(try accept(site, "--all").status == 0)
        #expect(try PortalProcess.build(site).errors == "")
        try site.write(
            "---\ntitle: Actualités\nslug: actualites\n---\n## Un titre\n\nAutre.\n",
            to: "Content/news/fr.md"
        )
        let built = try PortalProcess.build(site)
        #expect(built.status == 0)
        let record = try site.place(of: "v1.", in: "Content/news/en.md")
        #expect(
            built.errors.hasPrefix(
                "\(record): warning P340: a translation follows its source text, "
                    + "which has changed since\n"
            )
        )
        let paragraph = try site.place(of: "Autre", in: "Content/news/fr.md")
        #expect(
            built.errors.contains(
                "  note: \(paragraph): paragraph changed (under “Un titre”)\n  7 | Autre.\n"
            )
        )
        #expect(
            built.errors.hasSuffix(
                "  help: review the translation, then run “portal accept news --language en”\n\n"
            )
        )
        #expect(try accept(site, "news", "--language", "en").status == 0)
        #expect(try PortalProcess.build(site).errors == "")
    }

    @Test func `all takes every page that has a source text, drafts too`() throws {
        let site = try TemporarySite([
            "Content/draft/fr.md": "---\ntitle: B\ndraft: true\n---\n",
            "Content/draft/en.md": "---\ntitle: D\n---\n",
            "Content/lone/en.md": "---\ntitle: L\n---\n",
        ])
        let result = try accept(site, "--all")
        #expect(
            result.text == """
                Content/en.md: review recorded
                Content/draft/en.md: review recorded
                Content/news/en.md: review recorded
                3 reviews recorded, 0 already current

                """
        )
    }

    @Test(arguments: [
        (["nws"], "“nws” is not the folder of a page: did you mean “news”?"),
        (["news", "--language", "es"], "“es” is not a language of translation of the site (en)"),
        (
            ["news", "--language", "fr"],
            "“fr” is the source language: it is translated from nothing"
        ),
        (["lone"], "“lone” has no source text (“fr.md”)"),
        (["a"], "“a” has no translation"),
        (["a", "--language", "en"], "“a” does not exist in “en”"),
        (["b"], "“b” names several pages: give the path (news/b, x/b)"),
    ])
    func `a page that cannot be meant is refused, and nothing is written`(
        arguments: [String],
        message: String
    ) throws {
        let site = try TemporarySite([
            "Content/lone/en.md": "---\ntitle: L\n---\n",
            "Content/a/fr.md": "---\ntitle: L\n---\n",
            "Content/x/b/fr.md": "---\ntitle: L\n---\n",
            "Content/news/b/fr.md": "---\ntitle: L\n---\n",
        ])
        let result = try PortalProcess.run(
            ["accept", "--site", site.folder.path, "/"] + arguments
        )
        #expect(result.status == 1)
        #expect(result.errors == "portal: \(message)\n")
        #expect(try text("Content/en.md", of: site) == TemporarySite.smallest["Content/en.md"])
    }

    @Test func `front matter that has errors, or no room for a line, is left alone`() throws {
        let flow = "---\n{ title: News }\n---\n"
        let site = try TemporarySite([
            "Content/en.md": "---\ntitle: [Home\n---\n", "Content/news/en.md": flow,
        ])
        let result = try accept(site, "--all", locale: "fr_MA.UTF-8")
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                "portal: Content/en.md: «\u{A0}Content/en.md\u{A0}» a des erreurs\u{A0}: "
                    + "«\u{A0}portal build\u{A0}» les montre\n"
                    + "portal: Content/news/en.md: l’en-tête ne permet pas d’y écrire la ligne sans "
                    + "toucher au reste\u{202F}; écrivez-y vous-même «\u{A0}translated-from: v1."
            )
        )
        #expect(result.text == "0 revue enregistrée, 0 déjà à jour, 2 refusées\n")
        #expect(try text("Content/news/en.md", of: site) == flow)
    }

    @Test func `wrong arguments are exit status 64`() throws {
        #expect(try PortalProcess.run(["accept"]).status == 64)
        #expect(try PortalProcess.run(["accept", "--all", "news"]).status == 64)
    }
}
