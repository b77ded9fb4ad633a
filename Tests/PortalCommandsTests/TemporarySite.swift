import Foundation
import SampleSites

/// A small site in a folder of its own, removed with the value.
final class TemporarySite {
    let folder: URL

    /// - Parameter changes: Files that are added or replaced; `nil` removes one.
    init(_ changes: [String: String?] = [:]) throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)", directoryHint: .isDirectory)
        var files: [String: String] = Self.smallest
        for (path, text) in changes { files[path] = text }
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
    }

    /// `file:line:column` of the first place where a file has these words.
    func place(of words: String, in file: String) throws -> String {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            guard let start = line.firstRange(of: words)?.lowerBound else { continue }
            let column = line.unicodeScalars.distance(from: line.startIndex, to: start)
            return "\(file):\(number + 1):\(column + 1)"
        }
        return "\(file) has no “\(words)”"
    }

    /// What is published, by path below `Public/`.
    func published(in output: String = "Public") throws -> [String: Data] {
        let root = folder.appending(path: output)
        let paths =
            FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        var files: [String: Data] = [:]
        for path in paths {
            let file = root.appending(path: path)
            if file.isFolder { continue }
            files[path] = try Data(contentsOf: file)
        }
        return files
    }

    /// Two languages, a home page, a news page, templates that print the title and the text.
    static let smallest: [String: String] = [
        "Content/site.yml": SampleSite.configuration(),
        "Content/fr.md": "---\ntitle: Accueil\n---\nBonjour ! Voir [les nouvelles](news/fr.md).\n",
        "Content/en.md": "---\ntitle: Home\n---\nHello. See [the news](news/en.md).\n",
        "Content/news/fr.md":
            "---\ntitle: Actualités\nslug: actualites\n---\n## Un titre\n\nTexte.\n",
        "Content/news/en.md": "---\ntitle: News\n---\n## A heading\n\nText.\n",
        "Templates/page.mustache": "<h1>{{page.title}}</h1>{{{page.body}}}",
        "Templates/languages.mustache":
            "{{#languages}}<a href=\"{{address}}\">{{name}}</a>{{/languages}}",
        "Templates/strings.yml": SampleSite.strings,
    ]
}

extension URL {
    fileprivate var isFolder: Bool {
        (try? resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
    }
}
