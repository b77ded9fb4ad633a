import SampleSites
import SiteBuilding
import SiteModel

/// A site of a few files in memory: what the tests of building have in common.
struct SmallSite {
    var files: [String: String]

    /// - Parameters:
    ///   - pages: Texts of files below `Content/`.
    ///   - settings: More lines of `site.yml`.
    init(_ pages: [String: String], settings: String = "") {
        files = [
            "Content/site.yml": SampleSite.configuration(settings),
            "Content/fr.md": "---\ntitle: Accueil\n---\n",
            "Content/en.md": "---\ntitle: Home\n---\n",
            "Templates/page.mustache": "<h1>{{page.title}}</h1>{{{page.body}}}",
            "Templates/languages.mustache": "{{#languages}}{{name}}{{/languages}}",
            "Templates/strings.yml": "",
        ]
        for (path, text) in pages { files["Content/" + path] = text }
    }

    func prepared(workers: Int = 1) async throws -> PreparedSite {
        let tree = SourceTree(
            files.map { SourceFile(path: $0, origin: "", content: .text(Array($1.utf8))) }
        )
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: try PartialDate("2026-01-01").unwrapped()),
            workers: workers
        )
        // That interface words are missing does not matter here.
        let (source, _) = await SiteReader(tree, options: options).read()
        return PreparedSite(try source.unwrapped(), tree: tree)
    }
}
