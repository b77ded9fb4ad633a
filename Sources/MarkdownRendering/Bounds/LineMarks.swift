/// What has been met in a line.
struct LineMarks {
    /// What stands between two spaces.
    struct Token {
        var start: Int
        /// `www.` and `://`.
        var addresses = 0
        var emails = 0
        /// Whether an address may end before the token does.
        var breaksOff = false
        /// The most `)` that stand together.
        private(set) var parentheses = 0
        private var run = 0
        private var last = -1

        init(start: Int) { self.start = start }

        /// Counts a `)`. Signs that the library takes off the end of an address do not part it from
        /// the last one.
        mutating func close(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
            var between = last + 1
            while between < index, last >= start, "?!.,:;*_~'\"".utf8.contains(bytes[between]) {
                between += 1
            }
            run = between == index && last >= start ? run + 1 : 1
            last = index
            parentheses = max(parentheses, run)
        }
    }

    let start: Int
    var token: Token
    /// Unescaped `|`.
    var pipes = 0
    var emails = 0
    /// About how many parts the library makes of the line.
    var nodes = 0
    /// Where the `[` of a picture stands behind which nothing but words has been met.
    var picture: Int?

    init(start: Int) {
        self.start = start
        token = Token(start: start)
    }

    /// How many cells the line has as the row of a table.
    func cells(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        if pipes == 0 { return 1 }
        var last = end
        while last > start, [0x20, 0x09, 0x0B, 0x0C].contains(bytes[last - 1]) { last -= 1 }
        let opens = start < end && bytes[start] == UInt8(ascii: "|")
        let closes =
            last > start && bytes[last - 1] == UInt8(ascii: "|")
            && !(last - 1 > start && bytes[last - 2] == UInt8(ascii: "\\"))
        return pipes + 1 - (opens ? 1 : 0) - (closes ? 1 : 0)
    }
}

/// What the lines since the last empty one may be: a table begins where a row of `|` and `-` stands
/// below a row with as many cells.
struct TableGuess {
    /// The columns of the table; 0 where there is none.
    var columns = 0
    /// Whether it is a table for certain, so that each row is a text of its own.
    var isCertain = false
    /// How many lines have been passed.
    var lineCount = 0
    var previous: (cells: Int, isAmbiguous: Bool, isPlainRow: Bool)?

    /// Whether a line is certainly a row; a line that is not ends the certainty.
    mutating func isRow(_ opening: LineOpening) -> Bool {
        isCertain = isCertain && opening.isPlainRow
        return isCertain
    }
}
