internal import Diagnostics
internal import SiteModel

/// Front matter, cut into the words of the page and all the rest: what lists show of a page, its title and
/// its summary, changes nothing but what shows it.
struct WordLines {
    /// The lines of the title, the short title and the summary.
    private(set) var words: [ArraySlice<UInt8>] = []
    /// All others.
    private(set) var rest: [ArraySlice<UInt8>] = []

    /// - Parameters:
    ///   - bytes: The front matter as it stands at the beginning of the file, with its `---` lines.
    ///   - page: What was read of it: what it does not say of a line is not taken for words.
    init(_ bytes: ArraySlice<UInt8>, of page: PageSource) {
        let common = page.common
        let keys = [
            ("title:", common.title), ("short-title:", common.shortTitle),
            ("summary:", common.summary),
        ]
        var (start, line, isWords) = (bytes.startIndex, 0, false)
        var piece = start
        while start < bytes.endIndex {
            let rest = bytes[start...]
            line += 1
            if !Self.goesOn(rest) {
                let isNew = keys.contains { key, value in
                    value?.location.start?.line == line && Self.begins(rest, with: key)
                }
                if isNew != isWords {
                    take(bytes[piece..<start], asWords: isWords)
                    (piece, isWords) = (start, isNew)
                }
            }
            start = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
        }
        take(bytes[piece...], asWords: isWords)
    }

    private mutating func take(_ piece: ArraySlice<UInt8>, asWords isWords: Bool) {
        if piece.isEmpty { return }
        if isWords { words.append(piece) } else { rest.append(piece) }
    }

    /// Whether a line belongs to the key above it.
    private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.first {
        case UInt8(ascii: " ")?, UInt8(ascii: "\t")?, UInt8(ascii: "\n")?, UInt8(ascii: "\r")?: true
        default: false
        }
    }

    /// Whether a line gives a key a value that nothing else in the front matter can mean as well.
    private static func begins(_ line: ArraySlice<UInt8>, with key: String) -> Bool {
        guard line.starts(with: key.utf8) else { return false }
        let value = line.dropFirst(key.utf8.count).first { $0 != UInt8(ascii: " ") }
        return value != UInt8(ascii: "&") && value != UInt8(ascii: "!")
    }
}
