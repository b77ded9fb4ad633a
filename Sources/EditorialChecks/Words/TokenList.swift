/// The tokens of a text, in order, without gaps. The memory of one text is used for the next.
struct TokenList {
    /// Longer than the list; what stands behind its end is left of another text.
    private var storage: [Token] = []
    private(set) var count = 0

    var indices: Range<Int> { 0..<count }

    subscript(index: Int) -> Token {
        precondition(index < count)
        return storage[index]
    }

    subscript(range: Range<Int>) -> ArraySlice<Token> {
        precondition(range.upperBound <= count)
        return storage[range]
    }

    subscript(range: PartialRangeFrom<Int>) -> ArraySlice<Token> { self[range.lowerBound..<count] }

    /// The index of the first token from an index on of which something holds.
    func firstIndex(from start: Int, where holds: (Token) -> Bool) -> Int? {
        storage.withUnsafeBufferPointer { storage in
            (start..<max(start, count)).first { holds(storage[$0]) }
        }
    }

    /// Replaces the tokens.
    ///
    /// - Parameter next: The token that begins at an offset; it ends where the next one begins.
    mutating func fill(upTo end: Int, _ next: (_ offset: Int) -> Token) {
        var (offset, filled) = (0, 0)
        while true {
            // Every store asks for its place only; how much room there is, is asked for seldom.
            storage.withUnsafeMutableBufferPointer { storage in
                while offset < end, filled < storage.count {
                    let token = next(offset)
                    storage[filled] = token
                    offset = token.range.upperBound
                    filled += 1
                }
            }
            if offset >= end { break }
            let more = max(64, storage.count, (end - offset) / 4)
            storage += repeatElement(Token(.space, 0..<0), count: more)
        }
        count = filled
    }
}
