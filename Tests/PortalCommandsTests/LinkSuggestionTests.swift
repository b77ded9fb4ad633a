import Foundation
import Testing

/// What is proposed instead of a link that leads nowhere (P451).
@Suite struct LinkSuggestionTests {
    /// Two pages, one of them in French alone.
    private static let pages: [String: String?] = [
        "Content/news/campus/fr.md": "---\ntitle: Le campus\n---\nTexte.\n",
        "Content/news/campus/en.md": "---\ntitle: The campus\n---\nText.\n",
        "Content/admission/fr.md": "---\ntitle: Admission\n---\nTexte.\n",
    ]

    /// The suggestions for one link of the news page in English.
    private static func suggestions(
        for link: String,
        in language: String = "en"
    ) throws -> [String] {
        var files = pages
        files["Content/news/en.md"] = "---\ntitle: News\n---\n## A heading\n\n[x](\(link))\n"
        let site = try TemporarySite(files)
        let found = try PortalProcess.faults(of: site, in: language)
        let place = try site.place(of: link, in: "Content/news/en.md")
        return zip(found.places, found.suggestions).filter { $0.0 == "\(place) P451" }.map(\.1)
    }

    @Test(arguments: [
        // A slip of the pen: the nearest file of the same kind.
        ("campsu/en.md", "campus/en.md"), ("../nws/fr.md", "fr.md"),
        // A page that lacks this language: its folder, which leads to the one that there is.
        ("../admission/en.md", "../admission"),
        // What another generator made of a page, beside the page or in place of its folder.
        ("campus.html", "campus/en.md"), ("../admission.html", "../admission"),
    ])
    func `a likely path is proposed`(link: String, path: String) throws {
        #expect(try Self.suggestions(for: link) == ["did you mean “\(path)”?"])
        #expect(
            try Self.suggestions(for: link, in: "fr") == [
                "vouliez-vous dire «\u{A0}\(path)\u{A0}»\u{202F}?"
            ]
        )
    }

    @Test(arguments: ["brochure-2021.pdf", "nothing-like-it/at-all/anywhere/en.md", "index.html"])
    func `where nothing is near nothing is proposed`(link: String) throws {
        #expect(try Self.suggestions(for: link) == [""])
    }

    @Test func `a page is never proposed to itself`() throws {
        #expect(try Self.suggestions(for: "em.md") != ["did you mean “en.md”?"])
    }
}
