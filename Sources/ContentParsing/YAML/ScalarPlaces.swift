package import Diagnostics
package import SiteModel

/// Finds where the words of a text of front matter stand in its file: behind indentation, escapes and
/// folded lines, of which the text has nothing.
///
/// Source: YAML 1.2.2, chapters 7.3 (flow scalars) and 8.1 (block scalars).
package struct ScalarPlaces: Sendable {
    private let bytes: [UInt8]
    /// The offset of each line's first byte.
    private let lineStarts: [Int]

    /// - Parameter bytes: The file, UTF-8.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        lineStarts = starts
    }

    /// Where the text of a scalar begins: behind its quote, on the line below its `|` or `>`, or where the
    /// scalar does.
    package func textStart(ofScalarAt start: SourcePosition) -> SourcePosition {
        guard lineStarts.indices.contains(start.line - 1) else { return start }
        let line = lineStarts[start.line - 1]
        let first = offset(ofColumn: start.column, inLineAt: line)
        switch first < bytes.count ? bytes[first] : 0 {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return SourcePosition(line: start.line, column: start.column + 1)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return SourcePosition(line: start.line + 1, column: indentation(below: start.line) + 1)
        default: return start
        }
    }

    /// The spaces before the first line below a line that has anything else.
    private func indentation(below line: Int) -> Int {
        for start in lineStarts.dropFirst(line) {
            let spaces = bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
            let end = start + spaces
            if end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r")
            {
                return spaces
            }
        }
        return 0
    }

    /// The pieces of a text, in order, the first at its beginning. Where the file does not say what the
    /// text says, the rest counts from there.
    ///
    /// - Parameter start: Where the first character of the text stands in the file: behind its quote, or
    ///   behind the indentation below `|`.
    package func pieces(of text: String, from start: SourcePosition) -> [SourcePiece] {
        guard lineStarts.indices.contains(start.line - 1) else {
            return [SourcePiece(offset: 0, place: start)]
        }
        let line = lineStarts[start.line - 1]
        let offset = offset(ofColumn: start.column, inLineAt: line)
        var walk = ScalarWalk(bytes, from: offset, inLineAt: line, start)
        return walk.pieces(of: Array(text.utf8))
    }

    private func offset(ofColumn column: Int, inLineAt line: Int) -> Int {
        var offset = line
        var left = column - 1
        while left > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}
