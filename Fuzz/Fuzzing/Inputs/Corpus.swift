package import SiteModel
package import SourceReading

/// The texts of a real site, which mutations begin with.
package struct Corpus: Sendable {
    /// All texts below `Content/` and `Templates/`, in order of path.
    package let files: [SourceFile]
    let pages: [[UInt8]]
    let types: [[UInt8]]
    let configurations: [[UInt8]]
    let sources: [[UInt8]]
    let strings: [[UInt8]]
    let templates: [[UInt8]]

    /// - Parameter siteFolder: The folder that holds `Content/` and `Templates/`.
    package init(siteFolder: String) throws(SourceReadingError) {
        let tree = try SourceReader(siteFolder: siteFolder).read().tree
        let files = tree.files.filter { $0.text != nil }
        func texts(_ belongs: (String) -> Bool) -> [[UInt8]] {
            files.filter { belongs($0.path) }.compactMap(\.text)
        }
        self.files = files
        pages = texts { $0.hasSuffix(".md") }
        types = texts { $0.hasPrefix("Content/types/") }
        configurations = texts { $0 == "Content/site.yml" }
        sources = texts { $0 == "Content/sources.yml" }
        strings = texts { $0 == "Templates/strings.yml" }
        templates = texts { $0.hasSuffix(".mustache") }
    }

    /// What stands between the first two lines `---` of each page.
    var frontMatters: [[UInt8]] {
        pages.map { page in
            let lines = page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let keys = lines.dropFirst().prefix { !$0.elementsEqual("---".utf8) }
            return Array(keys.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
        }
    }

    /// The first file at a path, as an array of none or one.
    func text(at path: String) -> [UInt8]? { files.first { $0.path == path }?.text }
}
