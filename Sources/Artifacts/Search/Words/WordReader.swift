/// Reads the words of texts, folded: what the index lists, and what a query asks for.
///
/// * « l’intelligence » is `intelligence`: of the parts between apostrophes, one or two letters at the
///   beginning and a single letter at the end (“master’s”) are left out.
/// * « peut-être » is `peutetre`, `peut` and `etre`, so that it is found with and without its hyphen.
/// * « 1 000 » and “1,000” are `1000`.
/// * A word of more than 32 letters is cut there.
struct WordReader {
    static let longest = 32

    /// The words of the text that was read last, one after the other.
    private(set) var letters: [UInt8] = []
    /// Where each of them ends in ``letters``.
    private(set) var ends: [Int] = []
    private var folded: [UInt8] = []
    private var parts: [Part] = []

    /// A run of letters and digits in the folded text, and the sign that stands before it.
    private struct Part {
        let range: Range<Int>
        let sign: UInt8
    }

    /// - Parameter text: UTF-8.
    mutating func read(_ text: [UInt8]) {
        letters.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        TextFolding.fold(text, into: &folded)
        TextFolding.joinNumbers(in: &folded)
        var position = 0
        while position < folded.count {
            if TextFolding.isWord(folded[position]) {
                position = readCompound(at: position)
            } else {
                position += 1
            }
        }
    }

    /// The words of a text.
    static func words(of text: String) -> [String] {
        var reader = WordReader()
        reader.read(Array(text.utf8))
        var start = 0
        return reader.ends.map { end in
            defer { start = end }
            return String(decoding: reader.letters[start..<end], as: UTF8.self)
        }
    }
}

extension WordReader {
    /// Reads runs of letters that hyphens and apostrophes join.
    ///
    /// - Returns: Where they end.
    private mutating func readCompound(at start: Int) -> Int {
        parts.removeAll(keepingCapacity: true)
        var position = start
        var sign = UInt8(ascii: "'")
        while true {
            let begin = position
            while position < folded.count, TextFolding.isWord(folded[position]) { position += 1 }
            parts.append(Part(range: begin..<position, sign: sign))
            guard position + 1 < folded.count, TextFolding.joins(folded[position]),
                TextFolding.isWord(folded[position + 1])
            else { break }
            sign = folded[position]
            position += 1
        }
        if parts.count == 1 { append(parts[0].range) } else { appendParts() }
        return position
    }

    private mutating func appendParts() {
        var first = 0
        while first < parts.count {
            var end = first + 1
            while end < parts.count, parts[end].sign == UInt8(ascii: "-") { end += 1 }
            let count = parts[first..<end].reduce(0) { $0 + scalarCount($1.range) }
            let isElided = end < parts.count && count <= 2
            let isEnding = first > 0 && count == 1
            if !isElided, !isEnding {
                if end - first > 1 { appendJoined(first..<end) }
                for part in parts[first..<end] { append(part.range) }
            }
            first = end
        }
    }

    private mutating func append(_ range: Range<Int>) {
        letters.append(contentsOf: folded[range])
        endWord()
    }

    private mutating func appendJoined(_ joined: Range<Int>) {
        for part in parts[joined] { letters.append(contentsOf: folded[part.range]) }
        endWord()
    }

    private mutating func endWord() {
        let start = ends.last ?? 0
        if letters.count - start > Self.longest { cut(from: start) }
        ends.append(letters.count)
    }

    private mutating func cut(from start: Int) {
        var count = 0
        for index in start..<letters.count where !TextFolding.isContinuation(letters[index]) {
            count += 1
            if count > Self.longest {
                letters.removeSubrange(index...)
                return
            }
        }
    }

    private func scalarCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (TextFolding.isContinuation(folded[$1]) ? 0 : 1) }
    }
}
