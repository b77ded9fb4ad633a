import Foundation

/// A fault planted in the news page of a small site: ① stands where it is to be found, in one language
/// or in both, and is no part of the text.
struct PlantedFault: Sendable, CustomStringConvertible {
    let code: String
    let french: String
    let english: String

    init(_ code: String, fr french: String, en english: String) {
        self.code = code
        self.french = french
        self.english = english
    }

    var description: String { "\(code): \(french)" }

    /// The site, with a picture `campus.gif` beside its news page.
    func site(_ changes: [String: String?] = [:]) throws -> TemporarySite {
        var files: [String: String?] = changes
        for (path, text) in texts { files[path] = text.replacing("①", with: "") }
        let site = try TemporarySite(files)
        let picture = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
        try site.write(Data(base64Encoded: picture) ?? Data(), to: "Content/news/campus.gif")
        return site
    }

    /// `file:line:column code` of each mark, in order of place.
    var expected: [String] {
        texts.sorted { $0.key < $1.key }.flatMap { path, text in
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .flatMap { number, line in
                    line.split(separator: "①", omittingEmptySubsequences: false).dropLast()
                        .reduce(into: [Int]()) {
                            $0.append(($0.last ?? 0) + $1.unicodeScalars.count)
                        }
                        .map { "\(path):\(number + 1):\($0 + 1) \(code)" }
                }
        }
    }

    private var texts: [String: String] {
        [
            "Content/news/fr.md": Self.page("title: Actualités\nslug: actualites", french),
            "Content/news/en.md": Self.page("title: News", english),
        ]
    }

    /// A text that begins with `---` brings its own front matter.
    private static func page(_ front: String, _ text: String) -> String {
        text.hasPrefix("---\n") ? text : "---\n\(front)\n---\n\(text)\n"
    }
}

extension PortalProcess {
    /// What `check` reports, in order: the places with their codes, and the messages.
    static func faults(
        of site: TemporarySite,
        in language: String = "en",
        by command: String = "check"
    ) throws -> (places: [String], messages: [String], suggestions: [String]) {
        let result = try run([
            command, "--site", site.folder.path, "--as-of", "2026-01-01", "--format", "json",
            "--language", language,
        ])
        let objects = try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]]
        let faults = objects ?? []
        func text(_ fault: [String: Any], _ key: String) -> String {
            (fault[key] as? NSNumber)?.stringValue ?? fault[key] as? String ?? ""
        }
        return (
            faults.map {
                "\(text($0, "file")):\(text($0, "line")):\(text($0, "column")) \(text($0, "code"))"
            },
            faults.map { text($0, "message") },
            faults.map { text($0, "suggestion") }
        )
    }
}
