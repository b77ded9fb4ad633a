internal import Diagnostics

/// The bytes of a template with what is needed to name a place in them.
struct TemplateText: Sendable {
    let file: String
    let bytes: [UInt8]
    /// Places to count from: the beginning of each line and, in a long line, every so often.
    private let marks: [(offset: Int, position: SourcePosition)]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var marks = [(offset: 0, position: SourcePosition(line: 1, column: 1))]
        var (line, column) = (1, 1)
        for (index, byte) in bytes.enumerated() {
            if byte == Byte.lineFeed {
                (line, column) = (line + 1, 1)
            } else if !Self.isContinuation(byte) {
                column += 1
            }
            if column == 1 || index + 1 - marks[marks.count - 1].offset >= 1024 {
                marks.append((index + 1, SourcePosition(line: line, column: column)))
            }
        }
        self.marks = marks
    }

    /// The text of a range; invalid UTF-8 is repaired.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// A range of UTF-8 offsets as lines and columns.
    func location(of range: Range<Int>) -> SourceLocation {
        SourceLocation(
            file: file,
            start: position(of: range.lowerBound),
            end: position(of: range.upperBound)
        )
    }

    private func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = marks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle } else { high = middle }
        }
        let mark = marks[low]
        let scalars = bytes[mark.offset..<offset].reduce(0) {
            Self.isContinuation($1) ? $0 : $0 + 1
        }
        return SourcePosition(line: mark.position.line, column: mark.position.column + scalars)
    }

    /// A scalar has one byte that is not a continuation byte.
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
