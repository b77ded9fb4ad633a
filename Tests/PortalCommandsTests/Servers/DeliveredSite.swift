import Foundation
import Testing

/// A site that was published with compressed forms, to be served.
final class DeliveredSite {
    let site: TemporarySite
    let arguments: [String]

    /// - Parameter baseURL: Where it is served; the host is of no account.
    init(baseURL: String = "https://host.example/") throws {
        site = try TemporarySite(Self.files)
        let path = URL(string: baseURL)?.path ?? "/"
        let output = site.folder.appending(path: "served" + path).path
        try FileManager.default.createDirectory(
            at: URL(filePath: output).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        arguments = ["--site", site.folder.path, "--base-url", baseURL, "--as-of", "2026-01-01"]
        let result = try PortalProcess.run(
            ["build", "--compress", "--strict", "--output", output] + arguments
        )
        try #require(result.status == 0, "\(result.errors)")
        try site.write("*\n", to: "served\(path)/.gitignore")
    }

    /// The folder that is the server's root.
    var root: String { site.folder.appending(path: "served").path }

    /// What `portal server-config` prints.
    func configuration(for server: String, _ more: String...) throws -> String {
        let result = try PortalProcess.run(["server-config", server] + arguments + more)
        try #require(result.status == 0, "\(result.errors)")
        return result.text
    }

    /// The published path that begins and ends with these.
    func path(_ start: String, _ end: String) throws -> String {
        let paths = try site.published(in: "served").keys
        return try "/" + #require(paths.first { $0.hasPrefix(start) && $0.hasSuffix(end) })
    }

    private static let long = String(repeating: "Un texte assez long. ", count: 40)

    private static let files: [String: String?] = [
        "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "") + """

            not-found: not-found
            security-contact: mailto:security@host.example
            security-expires: 2026-12-31
            """,
        "Content/fr.md": "---\ntitle: Accueil\n---\n\(long)\n",
        "Content/en.md": "---\ntitle: Home\n---\nHello.\n",
        "Content/not-found/fr.md": "---\ntitle: Page introuvable\n---\nRien ici.\n",
        "Content/not-found/en.md": "---\ntitle: Page not found\n---\nNothing here.\n",
        "Content/news/fr.md": """
        ---
        title: Actualités
        slug: actualites
        aliases: [/fr/nouvelles/, /fr/vieux.html, "/fr/c++/", "/fr/é(1){2};$3/", /fr/a%20b/]
        ---
        ## Un titre

        Texte.

        """,
        "Content/news/terms.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "Content/news/data.json": "{}",
        "Content/news/plan.pdf": "%PDF-1.7",
        "Templates/assets/style.css": "@import \"parts/base.css\";\nbody { color: black }\n",
        "Templates/assets/parts/base.css": "html { background: url(../dot.svg) }\n",
        "Templates/assets/dot.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
        "Templates/root/favicon.ico": "icon",
        "Templates/page.mustache": """
        <!DOCTYPE html><link rel="stylesheet" href="{{assets.style-css}}" \
        integrity="{{integrity.style-css}}"><h1>{{page.title}}</h1>{{{page.body}}}
        """,
    ]
}
