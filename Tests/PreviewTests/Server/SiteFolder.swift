import Foundation
import SampleSites

/// A small site in a folder of its own, removed with the value.
final class SiteFolder: Sendable {
    let path: String

    /// - Parameter changes: Files that are added or replaced; `nil` removes one.
    init(_ changes: [String: String?] = [:]) throws {
        path =
            FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID().uuidString)")
            .path
        var files = Self.files
        for (name, text) in changes { files[name] = text }
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file, options: .atomic)
    }

    private static let files: [String: String] = [
        "Content/site.yml": SampleSite.configuration(
            """
            not-found: not-found
            """
        ),
        "Content/fr.md": "---\ntitle: Accueil\n---\nBonjour.\n",
        "Content/en.md": "---\ntitle: Home\n---\nHello.\n",
        "Content/summer/fr.md":
            "---\ntitle: Été\nslug: ete\naliases: [/fr/saison/, /fr/été/]\n---\nIl fait beau.\n",
        "Content/summer/été.txt": "Il fait beau.",
        "Content/summer/plan.pdf": "%PDF-1.7 0123456789",
        "Content/not-found/fr.md": "---\ntitle: Page introuvable\n---\nRien ici.\n",
        "Content/not-found/en.md": "---\ntitle: Page not found\n---\nNothing here.\n",
        "Templates/assets/style.css": "body { color: black }\n",
        "Templates/page.mustache": """
        <!DOCTYPE html><html lang="{{page.language.code}}"><head><title>{{page.title}}</title>\
        <link rel="stylesheet" href="{{assets.style-css}}"></head>\
        <body><h1>{{page.title}}</h1>{{{page.body}}}</body></html>
        """,
        "Templates/languages.mustache":
            "<body>{{#languages}}<a href=\"{{address}}\">{{name}}</a>{{/languages}}</body>",
        "Templates/not-found.mustache":
            "<body>{{#languages}}<a href=\"{{address}}\">{{name}}</a>{{/languages}}</body>",
        "Templates/strings.yml": SampleSite.strings,
    ]
}
