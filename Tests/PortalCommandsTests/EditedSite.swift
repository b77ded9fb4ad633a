import Foundation

/// A copy of the site of this repository that is edited at random.
final class EditedSite {
    let site: TemporarySite
    /// Texts of files before the last edit; `nil` for one that was not there.
    private var undo: [String: String?] = [:]
    private var count = 0

    init() throws {
        site = try TemporarySite()
        for name in ["Content", "Templates"] {
            let copy = site.folder.appending(path: name)
            try FileManager.default.removeItem(at: copy)
            try FileManager.default.copyItem(at: Self.repository.appending(path: name), to: copy)
        }
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Takes the last edit back.
    func restore() throws {
        for (path, text) in undo {
            let file = site.folder.appending(path: path)
            if let text {
                try site.write(text, to: path)
            } else if FileManager.default.fileExists(atPath: file.path) {
                try FileManager.default.removeItem(at: file)
            }
        }
        undo = [:]
    }

    /// - Returns: The files that are published into a new folder, and what the build says to programs.
    func builtAnew() throws -> (status: Int32, document: String, files: [String: Data]) {
        let output = site.folder.appending(path: "Anew")
        let work = site.folder.appending(path: ".portal")
        defer {
            for name in ["Anew.manifest", "Anew.record", "Anew.lock"] {
                try? FileManager.default.removeItem(at: work.appending(path: name))
            }
            try? FileManager.default.removeItem(at: output)
        }
        let result = try PortalProcess.build(site, "--format", "json", "--output", output.path)
        let files = result.status == 0 ? try site.published(in: "Anew") : [:]
        return (result.status, result.text, files)
    }

    /// - Returns: What was done.
    func edit(using random: inout SplitMix64) throws -> String {
        undo = [:]
        count += 1
        let texts = try pageFiles()
        let file = texts[Int.random(in: 0..<texts.count, using: &random)]
        let other = texts[Int.random(in: 0..<texts.count, using: &random)]
        switch Int.random(in: 0..<16, using: &random) {
        case 0...4:
            try change(file) { $0 + "\nMore words, number \(self.count).\n" }
            return "words in \(file)"
        case 5:
            try change(file) { $0.replacing(/(?m)^title: .*$/, with: "title: Titre \(self.count)") }
            return "title of \(file)"
        case 6:
            try change(file) {
                $0.replacing(/(?m)^date: .*$/, with: "date: 2021-0\(1 + self.count % 9)-11")
            }
            return "date of \(file)"
        case 7:
            try change(file) {
                $0.contains("draft: true")
                    ? $0.replacing("draft: true\n", with: "")
                    : $0.replacing(/\n---\n/, with: "\ndraft: true\n---\n", maxReplacements: 1)
            }
            return "draft \(file)"
        case 8:
            let path = "Content/announcements/new-\(count)/en.md"
            try replace(
                path,
                with: try text(of: "Content/faq/en.md").replacing(/(?m)^(slug|title): .*$/) {
                    "\($0.1): new-\(self.count)"
                }
            )
            return "new page \(path)"
        case 9:
            try replace(file, with: nil)
            return "removed \(file)"
        case 10:
            let template = ["page", "faq", "announcement", "programme"].map {
                "Templates/\($0).mustache"
            }
            .first { FileManager.default.fileExists(atPath: site.folder.appending(path: $0).path) }
            try change(template ?? "Templates/page.mustache") { $0 + "<!-- \(self.count) -->" }
            return "template \(template ?? "")"
        case 11:
            try change("Templates/strings.yml") {
                $0.replacing(/(?m)^(map-title: .*) \}$/) { "\($0.1) \(self.count) }" }
            }
            return "strings"
        case 12:
            try change(file) {
                $0.replacing(/(?m)^## .*$/, with: "## Heading \(self.count)", maxReplacements: 1)
            }
            return "heading of \(file)"
        case 13:
            let up = Array(repeating: "..", count: file.split(separator: "/").count - 2).joined(
                separator: "/"
            )
            let target = (up.isEmpty ? "" : up + "/") + other.dropFirst("Content/".count)
            let heading = try text(of: other).firstMatch(of: /(?m)^## ([A-Za-z]+)\n/)?.1
                .lowercased()
            try change(file) {
                $0
                    + "\nThe words of [page \(self.count)](\(target)\(heading.map { "#" + $0 } ?? "")).\n"
            }
            return "link from \(file) to \(other)"
        case 14:
            try change(file) { $0 + "\nSee [here](https://host.example/\(self.count)).\n" }
            return "warning in \(file)"
        default:
            try change("Content/sources.yml") {
                $0.replacing(
                    /(?m)^  publisher: .*$/,
                    with: "  publisher: Source \(self.count)",
                    maxReplacements: 1
                )
            }
            return "sources"
        }
    }

    private func pageFiles() throws -> [String] {
        let root = site.folder.appending(path: "Content").path
        return try FileManager.default.subpathsOfDirectory(atPath: root)
            .filter { $0.hasSuffix(".md") }.sorted().map { "Content/" + $0 }
    }

    private func text(of path: String) throws -> String {
        try String(contentsOf: site.folder.appending(path: path), encoding: .utf8)
    }

    private func change(_ path: String, _ change: (String) -> String) throws {
        try replace(path, with: change(try text(of: path)))
    }

    private func replace(_ path: String, with text: String?) throws {
        let file = site.folder.appending(path: path)
        let exists = FileManager.default.fileExists(atPath: file.path)
        undo[path] = exists ? try self.text(of: path) : .some(nil)
        if let text {
            try site.write(text, to: path)
        } else {
            try FileManager.default.removeItem(at: file)
        }
    }
}
