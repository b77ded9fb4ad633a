import Foundation
import Testing

/// What goes wrong in real folders: each is said with its place, and nothing is published.
@Suite struct BadInputTests {
    /// Each text has a ▸ where its fault is said; without one the whole file is meant.
    @Test(arguments: [
        ("Content/news/fr.md", "▸---\nslug: x\n---\n", "P232"),
        ("Content/news/fr.md", "---\ntitle: N\n▸sumary: x\n---\n", "P230"),
        ("Content/news/fr.md", "---\ntitle: N\ndate: ▸25/06/2021\n---\n", "P240"),
        ("Content/news/fr.md", "---\ntitle: ▸[N\n---\n", "P218"),
        ("Content/news/fr.md", "---\ntitle: Un▸: deux\n---\n", "P211"),
        ("Content/site.yml", "languages: ▸no\n", "P235"),
        (
            "Content/types/news.yml", "label: { fr: a, en: a }\nfields: { a: { kind: ▸colour } }\n",
            "P270"
        ),
        ("Content/other/fr.md", "---\ntitle: O\nslug: ▸actualites\n---\n", "P303"),
        ("Content/news/es.md", "---\ntitle: N\n---\n", "P320"),
        ("Templates/page.mustache", "{{page.▸titel}}", "P521"),
        ("Templates/page.mustache", "▸{{#page.has-body}}", "P502"),
        ("Templates/page.mustache", "{{> ▸card}}", "P509"),
        ("Content/fr.md", "---\ntitle: A\n---\n[x](▸news/fr.md#un-titr)\n", "P453"),
    ])
    func `a fault is an error at its place`(file: String, marked: String, code: String) throws {
        let site = try TemporarySite([file: marked.replacing("▸", with: "")])
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(
            result.errors.contains("\(Self.place(in: marked, of: file)): error \(code): "),
            "\(result.errors)"
        )
        #expect(try site.published().isEmpty)
    }

    private static func place(in marked: String, of file: String) -> String {
        let lines = marked.split(separator: "▸", omittingEmptySubsequences: false)
        guard lines.count == 2 else { return file }
        let before = lines[0].split(separator: "\n", omittingEmptySubsequences: false)
        return "\(file):\(before.count):\((before.last?.unicodeScalars.count ?? 0) + 1)"
    }

    @Test func `all faults of all files are said in one run, in order of place`() throws {
        let site = try TemporarySite([
            "Content/fr.md": "---\ntitle: A\ndate: demain\nsumary: x\n---\n[x](nowhere)\n",
            "Content/news/en.md": "---\nslug: x\n---\n",
            "Templates/page.mustache": "{{page.titel}}",
        ])
        let errors = try PortalProcess.build(site).errors
        let places = errors.split(separator: "\n")
            .filter { $0.contains(": error P") }
            .compactMap { $0.split(separator: " ").first }
        let expected = [
            try site.place(of: "demain", in: "Content/fr.md"),
            try site.place(of: "sumary", in: "Content/fr.md"),
            try site.place(of: "nowhere", in: "Content/fr.md"),
            try site.place(of: "---", in: "Content/news/en.md"),
            try site.place(of: "titel", in: "Templates/page.mustache"),
        ]
        #expect(places.map { String($0.dropLast()) } == expected)
    }

    @Test
    func `a partial that includes itself without an end is an error, and no empty page goes out`()
        throws
    {
        let site = try TemporarySite([
            "Templates/page.mustache": "{{> tree}}",
            "Templates/partials/tree.mustache": "{{#page}}{{> tree}}{{/page}}",
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        let place = try site.place(of: "{{> tree}}", in: "Templates/partials/tree.mustache")
        #expect(result.errors.contains("\(place): error P507: "), "\(result.errors)")
        #expect(try site.published().isEmpty)
    }

    @Test func `a file that is not UTF-8 names the byte's place`() throws {
        let site = try TemporarySite()
        try site.write(
            Data("---\ntitle: caf".utf8) + [0xE9] + Data("\n---\n".utf8),
            to: "Content/news/fr.md"
        )
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/news/fr.md:2:\("title: caf".count + 1): error P1"))
    }

    @Test func `a cycle of symbolic links is refused`() throws {
        let site = try TemporarySite()
        try FileManager.default.createSymbolicLink(
            at: site.folder.appending(path: "Content/news/again"),
            withDestinationURL: site.folder.appending(path: "Content")
        )
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/news/again: error"))
    }

    @Test func `a file of 50 MB is refused without being read`() throws {
        let site = try TemporarySite()
        try site.write(Data(count: 50_000_000), to: "Content/news/fr.md")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/news/fr.md: error"))
    }

    @Test func `an empty Content folder asks for site yml`() throws {
        let site = try TemporarySite()
        let content = site.folder.appending(path: "Content")
        try FileManager.default.removeItem(at: content)
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/site.yml: error P322"))
    }

    @Test func `messages are in French where the locale is`() throws {
        let site = try TemporarySite(["Content/fr.md": "---\ntitle: A\n---\n[x](nowhere)\n"])
        let result = try PortalProcess.run(
            ["build", "--site", site.folder.path],
            locale: "fr_MA.UTF-8"
        )
        #expect(result.errors.contains("erreur P451\u{A0}: un lien nomme un fichier ou un dossier"))
        #expect(result.errors.contains("rien n’est publié"))
    }
}
