import Foundation
import Testing

/// A field needs a few lines in its type's file, and no Swift.
@Suite struct FieldTests {
    private static let type = """
        label: { fr: Annonce, en: Announcement }
        section: news
        fields:
          campus:
            kind: text
            required: true
            shared: true
            limit: { length: 10 }
            label: { fr: Campus, en: Campus }
            help: { fr: La ville., en: The town. }
          photo: { kind: image, label: { fr: Photo, en: Picture } }
          fee: { kind: money, label: { fr: Prix, en: Fee } }

        """
    private static let template = """
        {{page.labels.campus}}: {{page.fields.campus}}; {{#page.fields.fee}}{{words}}{{/page.fields.fee}}; \
        {{#page.fields.photo}}<img src="{{address}}" alt="{{alt}}" width="{{width}}" height="{{height}}">{{/page.fields.photo}}
        """
    /// A picture of one pixel by one.
    private static let picture =
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

    private func site(_ french: String, template: String = Self.template) throws -> TemporarySite {
        let site = try TemporarySite([
            "Content/types/announcement.yml": Self.type,
            "Content/news/a/fr.md": "---\ntitle: Un\n\(french)\n---\n",
            "Content/news/a/en.md": "---\ntitle: One\n---\n",
            "Templates/announcement.mustache": template,
        ])
        let data = try #require(Data(base64Encoded: Self.picture))
        try site.write(data, to: "Content/news/a/photos/campus.gif")
        return site
    }

    @Test func `a new field is read, printed, and in the schema`() throws {
        let site = try site(
            "campus: Benguerir\nfee: 75000 MAD\nphoto: { file: photos/campus.gif, alt: L'entrée }"
        )
        let result = try PortalProcess.build(site)
        #expect(result.errors == "")
        let files = try site.published()
        #expect(
            files["fr/actualites/a/index.html"].map { String(decoding: $0, as: UTF8.self) }
                == "Campus: Benguerir; 75\u{202F}000\u{A0}MAD; <img src=\"/media/news/a/photos/campus.gif\" alt=\"L’entrée\" width=\"1\" height=\"1\">"
        )
        #expect(
            files["en/news/a/index.html"].map { String(decoding: $0, as: UTF8.self) }
                == "Campus: Benguerir; 75,000\u{A0}MAD; "
        )
        #expect(files["media/news/a/photos/campus.gif"] != nil)
        let schema = try PortalProcess.run([
            "schema", "--type", "announcement", "--site", site.folder.path,
        ])
        #expect(
            schema.text.contains("\"description\": \"Campus – La ville.\\nCampus – The town.\"")
        )
    }

    @Test(arguments: [
        (
            "campus: B\nfee: ▸75 000 DH",
            "error P279: “fee” takes an amount and the code of its currency (75000 MAD), not “75 000 DH”"
        ),
        (
            "campus: ▸Ben Guerir 2",
            "warning P283: “campus” has at most 10 characters, this one has 12"
        ),
        ("campus: B\n▸campsu: x", "error P230: unknown key: “campsu”"),
        (
            "campus: B\nphoto: { file: ▸photos/campos.gif, alt: a }",
            "error P288: there is no file “photos/campos.gif” beside the page"
        ),
        (
            "campus: B\nphoto: { file: ▸fr.md, alt: a }",
            "error P288: there is no file “fr.md” beside the page"
        ),
    ])
    func `what is wrong with it is found at its place`(marked: String, message: String) throws {
        let site = try site(marked.replacing("▸", with: ""))
        let before = "---\ntitle: Un\n" + marked.prefix { $0 != "▸" }
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let column = (lines.last?.unicodeScalars.count ?? 0) + 1
        let result = try PortalProcess.build(site)
        #expect(
            result.errors.hasPrefix("Content/news/a/fr.md:\(lines.count):\(column): \(message)\n"),
            "\(result.errors)"
        )
    }

    @Test func `a required one is missed once, and the template may only name it right`() throws {
        let site = try site("fee: 1 MAD", template: "{{page.fields.campsu}}")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix(
                """
                Content/news/a/fr.md:1:1: error P302: the field “campus” is required
                  1 | ---
                    | ^
                  note: “Campus”: The town

                Templates/announcement.mustache:1:15: error P521: no value “campsu” in “page.fields”
                """
            ),
            "\(result.errors)"
        )
    }
}
