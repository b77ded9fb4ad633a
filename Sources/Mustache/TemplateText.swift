internal import Diagnostics

/// The bytes of a template with what is needed to name a place in them.
struct TemplateText: Sendable {
    let file: String
    let bytes: [UInt8]
    /// Offsets at which the lines begin, ascending; never empty.
    private let lineStarts: [Int]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == Byte.lineFeed {
            starts.append(offset + 1)
        }
        lineStarts = starts
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
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        // A scalar has one byte that is not a continuation byte.
        let scalars = bytes[lineStarts[low]..<offset].lazy.filter { $0 & 0xC0 != 0x80 }.count
        return SourcePosition(line: low + 1, column: scalars + 1)
    }
}
