internal import SiteModel

/// The search index of a language: what its files hold, but for the texts that results show.
struct SearchIndex: Sendable {
    private let plan: SearchPlan
    /// The lines of all files of terms, one after the other.
    private let lines: [UInt8]
    /// For each file of terms that has one: its lines.
    private let files: [Range<Int>]
    /// The beginning of the first word of each file, as far as it tells the file from the one before.
    private let starts: [String]

    init(_ plan: SearchPlan, _ contents: SiteContents) {
        var index = TermIndex()
        for entry in plan.entries {
            let page = LeafWriter(entry, contents)
            for (number, leaf) in entry.leaves.enumerated() {
                page.add(part: number, to: &index)
                index.end(leaf: leaf, isProgramme: entry.isProgramme)
            }
        }
        let (lines, keys) = Self.lines(of: index, leafCount: plan.leafCount)
        let files = Self.divided(keys, count: plan.termFileCount, size: lines.count)
        self.plan = plan
        self.lines = lines
        self.files = files.map { file in
            file.isEmpty
                ? 0..<0 : keys[file.lowerBound].start..<keys[file.upperBound - 1].end
        }
        starts = Self.starts(of: files, keys)
    }

    /// The file that says what stands in which of the others.
    ///
    /// `terms`: the words that the files of terms begin with. `texts`: how many leaves each file of texts
    /// has. `parts`: for each page with several leaves the distance of its first from the page before, and
    /// how many it has. Numbers are written as ``PostingCode`` does.
    var manifest: [UInt8] {
        var texts: [UInt8] = []
        for file in plan.textFiles { PostingCode.append(file.count, to: &texts) }
        var parts: [UInt8] = []
        var next = 0
        for entry in plan.entries where entry.leaves.count > 1 {
            PostingCode.append(entry.leaves.lowerBound - next, to: &parts)
            PostingCode.append(entry.leaves.count, to: &parts)
            next = entry.leaves.upperBound
        }
        var json: [UInt8] = []
        json += #"{"version":[""#.utf8
        json += termsVersion.utf8
        json += #"",""#.utf8
        json += plan.versionText.utf8
        json += #""],"terms":""#.utf8
        json += starts.joined(separator: " ").utf8
        json += #"","texts":""#.utf8
        json += texts
        json += #"","parts":""#.utf8
        json += parts
        json += "\"}\n".utf8
        return json
    }

    /// A file of terms: each word, then its leaves.
    func terms(_ number: Int) -> [UInt8] {
        var json: [UInt8] = []
        json += #"{"version":""#.utf8
        json += termsVersion.utf8
        json += #"","terms":{"#.utf8
        if number < files.count {
            json += lines[files[number]].dropLast(files[number].isEmpty ? 0 : 1)
        }
        json += "}}\n".utf8
        return json
    }

    private var termsVersion: String {
        var hash = TextHash()
        hash.add(number: plan.version)
        for start in starts {
            hash.add(start.utf8)
            hash.add(0)
        }
        return String(hash.digest, radix: 36)
    }
}

extension SearchPlan {
    var versionText: String { String(version, radix: 36) }
}

extension SearchIndex {
    /// A word, and where its line stands.
    private struct Key {
        let word: [UInt8]
        let start: Int
        let end: Int
    }

    /// The lines of words and beginnings, in order: `"word":"leaves",`.
    private static func lines(of index: TermIndex, leafCount: Int) -> ([UInt8], [Key]) {
        let terms = index.sorted()
        var entries: [(key: [UInt8], code: [UInt8])] = terms.map { term, postings in
            var code: [UInt8] = []
            PostingCode.append(Array(postings), to: &code)
            return (Array(term), code)
        }
        let sizes = entries.map { $0.key.count + $0.code.count + 6 }
        entries += PrefixLines(terms, sizes: sizes, leafCount: leafCount).lines
        entries.sort { TermOrder.precedes($0.key[...], $1.key[...]) }
        var lines: [UInt8] = []
        var keys: [Key] = []
        keys.reserveCapacity(entries.count)
        for entry in entries {
            let start = lines.count
            lines.append(UInt8(ascii: "\""))
            lines += entry.key
            lines += "\":\"".utf8
            lines += entry.code
            lines += "\",".utf8
            keys.append(Key(word: entry.key, start: start, end: lines.count))
        }
        return (lines, keys)
    }

    /// The keys of each file, files of about one size; none for the last files where lines are long.
    private static func divided(_ keys: [Key], count: Int, size: Int) -> [Range<Int>] {
        var files: [Range<Int>] = []
        var first = 0
        for (index, key) in keys.enumerated() {
            while key.start * count / size > files.count {
                files.append(first..<index)
                first = index
            }
        }
        if first < keys.count { files.append(first..<keys.count) }
        return files
    }

    /// An empty file has the beginning of the next, which readers then take for both.
    private static func starts(of files: [Range<Int>], _ keys: [Key]) -> [String] {
        files.map { file in
            guard file.lowerBound > 0, file.lowerBound < keys.count else { return "" }
            let before = keys[file.lowerBound - 1].word
            let word = keys[file.lowerBound].word
            var length = zip(before, word).prefix { $0 == $1 }.count + 1
            while length < word.count, TextFolding.isContinuation(word[length]) { length += 1 }
            return String(decoding: word.prefix(length), as: UTF8.self)
        }
    }
}
