internal import SiteModel

/// A site folder in memory, with faults planted at random: files changed, moved, doubled and removed.
struct MutatedSite {
    private(set) var files: [String: [UInt8]]
    /// Whether the templates are as they were, so that their markup can be trusted.
    private(set) var hasSoundTemplates = true

    private let corpus: Corpus

    init(_ corpus: Corpus, _ dice: inout Dice) {
        self.corpus = corpus
        var files: [String: [UInt8]] = [:]
        if dice.oneIn(3) {
            files = Self.small
        } else {
            let share = 1 + dice.below(6)
            for file in corpus.files {
                let isPage = file.path.hasSuffix(".md") && file.path.split(separator: "/").count > 2
                if !isPage || dice.oneIn(share) { files[file.path] = file.text ?? [] }
            }
        }
        self.files = files
        for _ in 0...dice.few(8) { change(&dice) }
    }

    /// The tree; a file that is no text of the generator is an attachment.
    var tree: SourceTree {
        SourceTree(
            files.map { path, bytes in
                let isText =
                    path == "Content/addresses.txt"
                    || [".md", ".yml", ".yaml", ".mustache", ".css"].contains { path.hasSuffix($0) }
                let isDesign = ["assets", "root"].contains { path.hasPrefix("Templates/\($0)/") }
                return SourceFile(
                    path: path,
                    origin: "/" + path,
                    content: isText
                        ? .text(bytes)
                        : isDesign
                            ? .data(bytes, picture: nil)
                            : .attachment(byteCount: 1, picture: nil)
                )
            }
        )
    }

    /// Changes one file. Texts stay UTF-8 without NUL: that much reading has seen to.
    private mutating func change(_ dice: inout Dice) {
        let paths = files.keys.sorted()
        guard !paths.isEmpty else { return }
        let path = dice.pick(paths)
        if path.hasPrefix("Templates/") {
            // Most of a site is content, and so are its faults.
            if dice.oneIn(3) { return }
            hasSoundTemplates = false
        }
        let bytes = files[path] ?? []
        switch dice.below(14) {
        case 0: files[path] = nil
        case 1: write(bytes, to: dice.pick(paths))
        case 2: write(bytes, to: newPath(like: path, &dice))
        case 3: write(bytes, to: Self.folder(of: dice.pick(paths)) + Self.name(of: path))
        case 4: files[path] = []
        default:
            var bytes = bytes
            let isContent = path.hasSuffix(".md")
            let words = isContent ? Vocabulary.pageKeys.map { $0 + ": " } : Vocabulary.yaml
            let others = isContent ? corpus.pages : [bytes]
            let mutation = Mutation(
                words: (words + Vocabulary.markdown).map { Array($0.utf8) },
                others: others,
                limit: bytes.count + 2_000
            )
            mutation.apply(to: &bytes, with: &dice)
            files[path] = Array(
                String(decoding: bytes, as: UTF8.self).utf8.filter { $0 != 0 }
            )
        }
    }

    private mutating func write(_ bytes: [UInt8], to path: String) {
        if path.hasPrefix("Templates/") { hasSoundTemplates = false }
        files[path] = bytes
    }

    private func newPath(like path: String, _ dice: inout Dice) -> String {
        let names = [
            "a b", "e\u{301}cole", "ﬁ", "..", "...", "a:b", "«\u{A0}x\u{A0}»", "l’été", "%2e",
            "types",
            "x?y", "x#y", "con", "A", "index.html", "fr", "media", "assets", "sitemap.xml",
            "404.html", "root", "_headers", "site.webmanifest",
            String(repeating: "long-", count: 60), "日本", "&<>\"'", "\\", "🇲🇦",
        ]
        let name = dice.pick(names)
        switch dice.below(4) {
        case 0: return Self.folder(of: path) + name + "/" + Self.name(of: path)
        case 1: return Self.folder(of: path) + name + ".md"
        case 2: return Self.folder(of: path) + name
        default: return Self.folder(of: path) + dice.pick(["ar.md", "es.md", "x.jpg", "a.yml"])
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    private static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
