internal import Diagnostics
internal import Glibc
internal import SiteModel

/// Finds where the inline parts of a text stand in its file.
///
/// The parser's lines and columns are a hint: it loses count at line ends within links and at the
/// indentation of list items, and says nothing of bare addresses. What was written is looked for
/// near the hint, so that a diagnostic points at it.
struct PlaceFinder {
    private let source: MarkdownSource
    let bytes: [UInt8]
    /// The offset at which each line of the parser begins: it ends lines at LF, CR and CR LF.
    private let lineStarts: [Int]
    /// The offset at which each line of the file begins: those end at LF.
    private let fileLineStarts: [Int]
    /// The offset at which each piece begins of a text that stands in its file in pieces.
    private let pieceStarts: [Int]
    /// How many bytes that continue a character stand before each multiple of `stride`, so that a
    /// column is found in constant time however long its line is.
    private let continuations: [Int]
    private static let stride = 32
    /// Whether places are looked for. Otherwise every inline part stands on the first line of its block, in
    /// the first column.
    let isExact: Bool
    /// The bytes of the block that is looked at.
    private var block = 0..<0
    /// What stands before it in the block has been found.
    private var cursor = 0

    init(_ source: MarkdownSource, isExact: Bool = true) {
        self.source = source
        self.isExact = isExact
        bytes = source.bytes
        let lines = bytes.withUnsafeBufferPointer { LineStarts(of: $0) }
        lineStarts = lines.starts
        fileLineStarts = lines.fileStarts
        pieceStarts = isExact ? source.pieces.map(\.offset) : []
        continuations = isExact ? Self.continuations(of: bytes) : []
    }

    /// Turns to the text of a block. The cells of one row follow each other in one line.
    mutating func enter(_ node: MarkdownNode) {
        let start = offset(ofLine: node.line)
        if start == block.lowerBound, !block.isEmpty { return }
        block = start..<max(start, offset(ofLine: max(node.line, node.lastLine) + 1))
        cursor = start
    }

    /// Where a text stands that was written as it is, at or behind the place that the parser gives.
    mutating func place(
        of written: some Collection<UInt8>,
        hint node: MarkdownNode,
        isInAddress: Bool = false
    ) -> SourceLocation {
        if !isExact { return SourceLocation(file: source.file, start: startOfBlock) }
        let (offset, isFound) = offset(of: written, hint: node, isInAddress: isInAddress)
        return location(offset, length: isFound ? written.count : 0)
    }

    /// The offset at which a text stands; where it is not found, that which the parser gives.
    mutating func offset(
        of written: some Collection<UInt8>,
        hint node: MarkdownNode,
        isInAddress: Bool = false
    ) -> (offset: Int, isFound: Bool) {
        let fallback = hintedOffset(node)
        var found: Int?
        if node.line > 0 {
            found =
                find(written, from: fallback, reach: 1_024, isInAddress: isInAddress)
                ?? find(
                    written,
                    from: offset(ofLine: node.line),
                    reach: 1_024,
                    isInAddress: isInAddress
                )
        } else {
            found = find(written, from: cursor, reach: 16_384, isInAddress: isInAddress)
        }
        guard let found else { return (fallback, false) }
        cursor = max(cursor, found + written.count)
        return (found, true)
    }

    /// The place of an offset into the source's bytes.
    func location(_ offset: Int, length: Int = 0) -> SourceLocation {
        SourceLocation(
            file: source.file,
            start: position(offset),
            end: length == 0 ? nil : position(offset + length)
        )
    }

    /// The offset at which a line begins (1-based), within the bounds of the text.
    func offset(ofLine line: Int) -> Int {
        if line > lineStarts.count { return bytes.count }
        return lineStarts[max(0, line - 1)]
    }

    /// The offset at which the line begins that an offset lies in.
    func lineStart(of offset: Int) -> Int { lineStarts[Self.index(of: offset, in: lineStarts)] }

    /// The 1-based line of the file on which a line of the parser begins.
    func fileLine(ofLine line: Int) -> Int {
        let offset = offset(ofLine: line)
        if isExact, !source.pieces.isEmpty { return position(offset).line }
        return source.firstLine + Self.index(of: offset, in: fileLineStarts)
    }

    /// Where the block begins that is looked at.
    var startOfBlock: SourcePosition {
        let line = source.firstLine + Self.index(of: block.lowerBound, in: fileLineStarts)
        return SourcePosition(line: line, column: 1)
    }

    /// Whether a node stands in the block that is looked at, as far as the parser tells.
    func isInBlock(_ node: MarkdownNode) -> Bool {
        node.line <= 0 || block.contains(offset(ofLine: node.line))
    }
}

extension PlaceFinder {
    private func hintedOffset(_ node: MarkdownNode) -> Int {
        guard node.line > 0 else { return cursor }
        let start = offset(ofLine: node.line)
        let end = max(start, offset(ofLine: node.line + 1) - 1)
        return min(start + max(0, node.column - 1), end)
    }

    private func find(
        _ written: some Collection<UInt8>,
        from start: Int,
        reach: Int,
        isInAddress: Bool
    ) -> Int? {
        let found = written.withContiguousStorageIfAvailable {
            find(bytes: $0, from: start, reach: reach, isInAddress: isInAddress)
        }
        if let found { return found }
        return Array(written).withUnsafeBufferPointer {
            find(bytes: $0, from: start, reach: reach, isInAddress: isInAddress)
        }
    }

    private func find(
        bytes written: UnsafeBufferPointer<UInt8>,
        from start: Int,
        reach: Int,
        isInAddress: Bool
    ) -> Int? {
        let last = min(block.upperBound, start + reach) - written.count
        guard let address = written.baseAddress, !written.isEmpty, start <= last else { return nil }
        return bytes.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress else { return nil }
            for offset in start...last where base[offset] == address[0] {
                if memcmp(base + offset, address, written.count) == 0,
                    !isInAddress || opensDestination(offset)
                {
                    return offset
                }
            }
            return nil
        }
    }

    /// Whether a text stands at an offset as it is.
    func stands(_ text: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start + text.count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            text.withUnsafeBufferPointer { text in
                guard let source = bytes.baseAddress, let wanted = text.baseAddress else {
                    return text.isEmpty
                }
                return memcmp(source + start, wanted, text.count) == 0
            }
        }
    }

    /// Whether what stands before an offset is `](`, spaces and a `<` put aside.
    private func opensDestination(_ offset: Int) -> Bool {
        var index = offset - 1
        if index >= 0, bytes[index] == UInt8(ascii: "<") { index -= 1 }
        while index >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index -= 1 }
        return index > 0 && bytes[index] == UInt8(ascii: "(")
            && bytes[index - 1] == UInt8(ascii: "]")
    }

    func position(_ offset: Int) -> SourcePosition {
        let offset = min(offset, bytes.count)
        if !source.pieces.isEmpty { return positionInPiece(offset) }
        let low = Self.index(of: offset, in: fileLineStarts)
        let start = fileLineStarts[low]
        let column = offset - start - (continuations(before: offset) - continuations(before: start))
        return SourcePosition(line: source.firstLine + low, column: column + 1)
    }

    private func positionInPiece(_ offset: Int) -> SourcePosition {
        let piece = source.pieces[Self.index(of: offset, in: pieceStarts)]
        let start = min(piece.offset, offset)
        let column = offset - start - (continuations(before: offset) - continuations(before: start))
        return SourcePosition(line: piece.place.line, column: piece.place.column + column)
    }

    /// The index of the line that an offset lies in.
    private static func index(of offset: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func continuations(before offset: Int) -> Int {
        let block = min(offset / Self.stride, continuations.count - 1)
        guard block >= 0 else { return 0 }
        return continuations[block]
            + bytes.withUnsafeBufferPointer {
                Self.continuations(in: $0, block * Self.stride..<offset)
            }
    }

    private static func continuations(of bytes: [UInt8]) -> [Int] {
        var continuations: [Int] = []
        continuations.reserveCapacity(bytes.count / stride + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
                continuations.append(count)
                count += Self.continuations(in: bytes, start..<min(start + stride, bytes.count))
            }
        }
        return continuations
    }

    private static func continuations(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>
    ) -> Int {
        var count = 0
        for index in range { count += bytes[index] & 0xC0 == 0x80 ? 1 : 0 }
        return count
    }
}
