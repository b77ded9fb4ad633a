import Foundation
import Testing

@Suite struct NewCommandTests {
    private static let type = """
        label: { fr: Annonce, en: Announcement }
        section: news
        fields:
          kind:
            kind: choice
            required: true
            choices: { release: { fr: Communiqué, en: Press release } }
            label: { fr: Nature, en: Kind }
          lead:
            kind: text
            fact: true
            required: true
            label: { fr: Chapô, en: Lead }
            help: { fr: "Qui, quoi, où.", en: "Who, what, where." }
          place: { kind: text, label: { fr: Lieu, en: Place } }
        """

    private func site() throws -> TemporarySite {
        try TemporarySite(["Content/types/announcement.yml": Self.type])
    }

    private func text(_ path: String, of site: TemporarySite) throws -> String {
        try String(contentsOf: site.folder.appending(path: path), encoding: .utf8)
    }

    private func new(
        _ site: TemporarySite,
        _ arguments: String...,
        locale: String = "en_GB.UTF-8"
    ) throws -> PortalProcess.Result {
        try PortalProcess.run(
            ["new"] + arguments + ["--site", site.folder.path, "--as-of", "2026-11-22"],
            locale: locale
        )
    }

    @Test func `both files are made, and the site builds with them`() throws {
        let site = try site()
        let result = try new(
            site,
            "announcement",
            "--title-fr",
            "Un master : le calcul",
            "--title-en=A master’s degree"
        )
        #expect(result.errors == "")
        #expect(result.status == 0)
        #expect(
            result.text
                == "Content/news/un-master-le-calcul/fr.md\nContent/news/un-master-le-calcul/en.md\n"
        )
        #expect(
            try text("Content/news/un-master-le-calcul/fr.md", of: site) == """
                ---
                title: "Un master : le calcul"
                draft: true
                # Kind
                # release (Press release)
                kind: release
                # Lead: Who, what, where.
                lead: { tba: 2026-11-22 }
                # To be added as needed: summary, date, topics, place
                ---


                """
        )
        #expect(
            try text("Content/news/un-master-le-calcul/en.md", of: site) == """
                ---
                title: A master’s degree
                slug: a-master-s-degree
                # To be written here once the first file says that it is known: lead
                # To be added as needed: summary, place
                ---


                """
        )
        let plain = try PortalProcess.build(site)
        #expect(plain.errors == "")
        #expect(plain.lastLine.hasPrefix("4 pages"))
        let drafts = try PortalProcess.build(site, "--drafts")
        #expect(drafts.errors == "")
        #expect(drafts.lastLine.hasPrefix("6 pages"))
        #expect(try site.published().keys.contains("en/news/a-master-s-degree/index.html"))
    }

    @Test func `comments are in French where the locale is`() throws {
        let site = try site()
        _ = try new(
            site,
            "announcement",
            "--title-fr=Un",
            "--title",
            "en=One",
            locale: "fr_FR.UTF-8"
        )
        let made = try text("Content/news/un/fr.md", of: site)
        #expect(made.contains("# Chapô\u{A0}: Qui, quoi, où.\nlead: { tba: 2026-11-22 }\n"))
    }

    @Test func `what exists is not overwritten`() throws {
        let site = try site()
        try site.write("mine", to: "Content/news/un/en.md")
        for (locale, message) in [
            (
                "en_GB.UTF-8",
                "portal: “Content/news/un/en.md” exists already: nothing was written\n"
            ),
            (
                "fr_FR.UTF-8",
                "portal: «\u{A0}Content/news/un/en.md\u{A0}» existe déjà\u{A0}: rien n’est écrit\n"
            ),
        ] {
            let result = try new(
                site,
                "announcement",
                "--title-fr=Un",
                "--title-en=One",
                locale: locale
            )
            #expect(result.status == 1)
            #expect(result.errors == message)
            #expect(result.text == "")
        }
        #expect(try text("Content/news/un/en.md", of: site) == "mine")
        #expect(throws: (any Error).self) { try text("Content/news/un/fr.md", of: site) }
    }

    @Test(arguments: [
        (
            ["announcment", "--title-fr=a", "--title-en=b"],
            "the site has no type “announcment”: did you mean “announcement”?",
            "le site n’a pas de type «\u{A0}announcment\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}announcement\u{A0}»\u{202F}?"
        ),
        (
            ["release", "--title-fr=a", "--title-en=b"],
            "the site has no type “release”: it has announcement, page",
            "le site n’a pas de type «\u{A0}release\u{A0}»\u{A0}: il a announcement, page"
        ),
        (
            [],
            "which type of page? portal new announcement … (announcement, page)",
            "quel type de page\u{202F}? portal new announcement … (announcement, page)"
        ),
        (
            ["announcement", "--title-fr=a"],
            "a page has a title in each language: add --title-en \"…\"",
            "une page a un titre dans chaque langue\u{A0}: ajoutez --title-en \"…\""
        ),
        (
            ["announcement", "--title-de", "a"],
            "“de” is not a language of the site (fr, en)",
            "«\u{A0}de\u{A0}» n’est pas une langue du site (fr, en)"
        ),
        (
            ["announcement", "--title", "a"],
            "--title takes a language and a title, fr=…, not “a”",
            "--title attend une langue et un titre, fr=…, et non «\u{A0}a\u{A0}»"
        ),
        (
            ["announcement", "--title-fr=?", "--title-en=!"],
            "no title has a letter or a digit: name the folder with --folder",
            "aucun titre n’a de lettre ni de chiffre\u{A0}: nommez le dossier avec --folder"
        ),
        (
            ["announcement", "--title-fr=a", "--title-en=b", "--folder", "../Été"],
            "a folder is named in lower-case letters, digits and hyphens, not “../Été”: write ete",
            "un dossier se nomme en minuscules, chiffres et traits d’union, et non «\u{A0}../Été\u{A0}»\u{A0}: écrivez ete"
        ),
        (
            ["page", "--title-fr=a", "--title-en=b", "--folder", "news/a"],
            "a page in “news/a” is of type “announcement”, not “page”",
            "une page dans «\u{A0}news/a\u{A0}» est de type «\u{A0}announcement\u{A0}», et non «\u{A0}page\u{A0}»"
        ),
    ])
    func `a request that cannot be met is said in both languages`(
        arguments: [String],
        english: String,
        french: String
    ) throws {
        let site = try site()
        for (locale, message) in [("en_GB.UTF-8", english), ("fr_FR.UTF-8", french)] {
            let result = try PortalProcess.run(
                ["new"] + arguments + ["--site", site.folder.path],
                locale: locale
            )
            #expect(result.status == 64)
            #expect(result.errors == "portal: \(message)\n")
        }
    }

    @Test func `a third language asks for its title`() throws {
        let site = try site()
        let file = "Content/site.yml"
        try site.write(
            try text(file, of: site).replacing(
                "  - { code: en, name: English }",
                with: "  - { code: en, name: English }\n  - { code: ar, name: العربية }"
            ),
            to: file
        )
        let missing = try new(site, "page", "--title-fr=Un", "--title-en=One")
        #expect(
            missing.errors == "portal: a page has a title in each language: add --title-ar \"…\"\n"
        )
        let made = try new(site, "page", "--title-fr=Un", "--title-en=One", "--title-ar=واحد")
        #expect(made.text == "Content/un/fr.md\nContent/un/en.md\nContent/un/ar.md\n")
        let arabic = try text("Content/un/ar.md", of: site)
        #expect(arabic.hasPrefix("---\ntitle: واحد\nslug: واحد\n"))
    }

    #if os(Linux)
        @Test func `on a terminal it asks for what was not given`() throws {
            let site = try site()
            let terminal = try Terminal()
            terminal.type("announcement\nUn titre\nA title\n")
            let result = try PortalProcess.run(
                ["new", "--site", site.folder.path, "--as-of", "2026-11-22"],
                terminal: terminal.other
            )
            #expect(result.status == 0)
            #expect(result.text == "Content/news/un-titre/fr.md\nContent/news/un-titre/en.md\n")
            #expect(
                result.errors == "Type of page (announcement, page): Title (fr): Title (en): "
            )
        }
    #endif
}
