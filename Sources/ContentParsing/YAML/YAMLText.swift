import Diagnostics

/// The bytes of a YAML text and its lines. Lines and columns are 1-based and count from the text's own
/// beginning; a location counts from the beginning of the file.
struct YAMLText {
    let file: String
    /// 1-based line of the file on which the text begins.
    let firstLine: Int
    private(set) var bytes: [UInt8]
    /// The offset of each line's first byte.
    private(set) var lineStarts: [Int]
    /// The column behind the last line, as the author wrote it: lines that are set aside become wider.
    private var endColumn = 1

    init(_ bytes: [UInt8], firstLine: Int, file: String) {
        self.file = file
        self.firstLine = firstLine
        self.bytes = bytes
        lineStarts = [0]
        lineStarts.reserveCapacity(bytes.count / 24 + 1)
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lineStarts.append(offset + 1)
        }
        let last = lineStarts.count
        endColumn = column(of: line(last).endIndex, line: last)
    }

    /// A place; what the library finds missing behind the last line is missing at its end.
    func position(line: Int, column: Int) -> SourcePosition {
        let last = lineStarts.count
        guard line >= last else {
            return SourcePosition(line: line + firstLine - 1, column: column)
        }
        let end = line > last ? endColumn : min(column, endColumn)
        return SourcePosition(line: last + firstLine - 1, column: end)
    }

    func location(line: Int, column: Int) -> SourceLocation {
        SourceLocation(file: file, start: position(line: line, column: column))
    }

    /// The bytes of a line without its break; empty beyond the last line.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return bytes[0..<0] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<end]
    }

    /// The offset of a place, at most the end of its line.
    func offset(line: Int, column: Int) -> Int {
        let text = self.line(line)
        var left = column - 1
        var offset = text.startIndex
        while left > 0, offset < text.endIndex {
            offset += 1
            while offset < text.endIndex, bytes[offset].isContinuation { offset += 1 }
            left -= 1
        }
        return offset
    }

    /// The 1-based column of an offset in its line.
    func column(of offset: Int, line: Int) -> Int {
        1 + bytes[lineStarts[line - 1]..<offset].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }

    /// Replaces the scalar at an offset by another.
    mutating func replaceScalar(at offset: Int, by scalar: Unicode.Scalar) {
        var end = offset + 1
        while end < bytes.count, bytes[end].isContinuation { end += 1 }
        let new = Array(String(scalar).utf8)
        bytes.replaceSubrange(offset..<end, with: new)
        let growth = new.count - (end - offset)
        for index in lineStarts.indices where lineStarts[index] > offset {
            lineStarts[index] += growth
        }
    }

    /// Turns one scalar into a space as wide in bytes; places do not move.
    mutating func fill(_ range: Range<Int>) {
        let spaces: [Unicode.Scalar] = [" ", "\u{A0}", "\u{2003}"]
        guard spaces.indices.contains(range.count - 1) else { return }
        bytes.replaceSubrange(range, with: String(spaces[range.count - 1]).utf8)
    }

    /// Turns a line into spaces. Places on other lines do not move.
    mutating func blank(line number: Int) {
        for offset in line(number).indices { bytes[offset] = UInt8(ascii: " ") }
    }
}

extension UInt8 {
    /// Whether the byte continues a scalar in UTF-8.
    var isContinuation: Bool { self & 0xC0 == 0x80 }

    /// How many bytes a scalar has in UTF-8 that begins with the byte; 1 where none does.
    var scalarWidth: Int {
        switch self {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Whether the byte is a space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
