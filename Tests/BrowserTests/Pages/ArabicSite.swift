import Foundation

/// What `Tests/Arabic` adds to the site of this repository, by path.
enum ArabicSite {
    static let folder = PublishedSite.repository.appending(path: "Tests/Arabic")

    static func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".md") || path.hasSuffix(".yml") {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return files
    }

    /// A page of each kind that is written in Arabic, and two that only French has.
    static let addresses = [
        "ar/", "ar/masalik/", "ar/masalik/master-hpc-ai/", "ar/akhbar/",
        "ar/akhbar/master-hpc-ai/", "ar/jamiat/", "ar/jamiat/al-akhawayn/", "ar/jamiat/um6p/",
        "ar/404.html", "ar/bahth/?q=توبقال", "ar/faq/", "ar/presse/chronologie/",
    ]
}
