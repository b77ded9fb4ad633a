import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct PageDraftTests {
    private static let type = """
        label: { fr: Annonce, en: Announcement }
        section: news
        fields:
          kind:
            kind: choice
            required: true
            choices:
              release: { fr: Communiqué, en: Press release }
              story: { fr: Annonce, en: Announcement }
            label: { fr: Nature, en: Kind }
            help: { fr: "Ce qu’est le texte : l’un ou l’autre.", en: "What the text is." }
          lead: { kind: text, fact: true, required: true, label: { fr: Chapô, en: Lead } }
          motto: { kind: text, required: true, label: { fr: Devise, en: Motto } }
          people:
            kind: group
            list: true
            required: true
            label: { fr: Personnes, en: People }
            fields:
              name: { kind: text, required: true, label: { fr: Nom, en: Name } }
              role: { kind: text, required: true, label: { fr: Fonction, en: Role } }
              note: { kind: text, label: { fr: Remarque, en: Note } }
          starts: { kind: date, required: true, label: { fr: Début, en: Starts } }
          fee: { kind: money, label: { fr: Prix, en: Fee } }
          place: { kind: text, label: { fr: Lieu, en: Place } }
        """

    private func draft(
        _ titles: (french: String, english: String),
        folder: String? = nil,
        messages: MessageLanguage = .french
    ) throws -> PageDraft? {
        let (type, diagnostics) = TypeFileParser.parse(
            MarkedText(Self.type, path: "Content/types/news.yml").file,
            languages: Sample.languages
        )
        #expect(diagnostics == [])
        return PageDraft(
            of: try #require(type),
            titles: [
                PageDraft.Title(titles.french, in: Sample.french),
                PageDraft.Title(titles.english, in: Sample.english),
            ],
            folder: folder,
            on: try #require(PartialDate("2026-11-22")),
            messages: messages
        )
    }

    @Test func `required fields are laid out with their help`() throws {
        let draft = try #require(try draft(("Un master", "A master’s degree")))
        #expect(draft.id == PageID("news/un-master"))
        #expect(
            draft.files.map(\.path) == [
                "Content/news/un-master/fr.md", "Content/news/un-master/en.md",
            ]
        )
        #expect(
            draft.files[0].text == """
                ---
                title: Un master
                draft: true
                # Nature\u{A0}: Ce qu’est le texte : l’un ou l’autre.
                # release (Communiqué), story (Annonce)
                kind: release
                # Chapô
                lead: { tba: 2026-11-22 }
                # Devise
                motto: …
                # Personnes
                people:
                  # Nom
                  - name: …
                    # Fonction
                    role: …
                # Début
                starts:
                # À ajouter au besoin\u{A0}: summary, date, topics, fee, place
                ---


                """
        )
        #expect(
            draft.files[1].text == """
                ---
                title: A master’s degree
                slug: a-master-s-degree
                # Devise
                motto: …
                # Personnes
                people:
                  # Nom
                  - name: …
                    # Fonction
                    role: …
                # À écrire ici dès que le premier fichier le dit connu\u{A0}: lead
                # À ajouter au besoin\u{A0}: summary, place
                ---


                """
        )
    }

    @Test func `comments are in the language of messages`() throws {
        let draft = try #require(try draft(("Un master", "A degree"), messages: .english))
        #expect(
            draft.files[0].text.contains(
                "# Kind: What the text is.\n# release (Press release), story (Announcement)\nkind: release\n"
            )
        )
        #expect(
            draft.files[1].text.contains(
                "# To be written here once the first file says that it is known: lead\n"
            )
        )
    }

    @Test func `a page is missing only what its author alone can say`() throws {
        let draft = try #require(try draft(("Un : titre", "# \"A\" title")))
        let (type, _) = TypeFileParser.parse(
            MarkedText(Self.type).file,
            languages: Sample.languages
        )
        let reports = draft.files.map { file in
            MarkedText(file.text).pageFaults(type ?? .page).map { $0.code + " " + $0.english }
        }
        #expect(
            reports == [["P229 “starts” has no value: write it, or delete the line"], []]
        )
    }

    @Test(arguments: [
        "Un master", "Un : titre", "« Oui »", "2021", "true", "- a", "# a", "a #b", "[a]", "\"a\"",
        "'a'", "a: b", "C:\\x", "à", "a:", "@x", "%", "المغرب", "Qui ?", "R & D, etc.", "*", "!",
    ])
    func `a title reads as it was given`(title: String) throws {
        let draft = try #require(try draft((title, "A title"), folder: "x"))
        let (type, _) = TypeFileParser.parse(
            MarkedText(Self.type).file,
            languages: Sample.languages
        )
        let (page, reports) = MarkedText(draft.files[0].text).page(type ?? .page)
        #expect(reports.map(\.code) == ["P229"])
        #expect(page?.common.title?.value == title)
    }

    @Test func `the folder is named by the first title in letters from a to z`() throws {
        #expect(try draft(("المغرب", "Morocco"))?.id == PageID("news/morocco"))
        #expect(try draft(("Écho d’été", "x"))?.id == PageID("news/echo-d-ete"))
        #expect(try draft(("المغرب", "الرباط"))?.id == PageID("news/المغرب"))
        #expect(try draft(("?", "!")) == nil)
        #expect(try draft(("?", "!"), folder: "2026/x")?.id == PageID("news/2026/x"))
    }
}
