internal import SiteModel

/// A place in a source text that reads `[^label]`.
struct FootnoteMark {
    let label: String
    /// The offset of the `[`.
    let offset: Int
    /// Whether it opens a definition rather than calls a note: `[^label]:` at the start of a line.
    let isDefinition: Bool

    /// The marks of a text, in order. Marks behind a backslash are left out; those in code are not,
    /// for only the parser knows what is code.
    static func all(in bytes: ArraySlice<UInt8>) -> [FootnoteMark] {
        var marks: [FootnoteMark] = []
        var next = bytes.startIndex
        while let index = opening(in: bytes, from: next) {
            var end = index + 2
            while end < bytes.endIndex, end - index < longestLabel, standsInLabel(bytes[end]) {
                end += 1
            }
            if end < bytes.endIndex, bytes[end] == UInt8(ascii: "]"), end > index + 2,
                !isEscaped(index, in: bytes)
            {
                let isDefinition =
                    end + 1 < bytes.endIndex && bytes[end + 1] == UInt8(ascii: ":")
                    && opensBlock(index, in: bytes)
                marks.append(
                    FootnoteMark(
                        label: String(decoding: bytes[index + 2..<end], as: UTF8.self),
                        offset: index,
                        isDefinition: isDefinition
                    )
                )
            }
            next = end
        }
        return marks
    }

    private static func opening(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer {
            FootnoteLabels.opening(in: $0, from: start - bytes.startIndex)
        }
        .map { $0 + bytes.startIndex }
    }

    /// The library gives up on labels that are longer.
    private static let longestLabel = 1000

    private static func standsInLabel(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
    }

    /// Whether the character at an offset stands behind a backslash that makes it a text.
    static func isEscaped(_ offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        var start = offset
        while start > bytes.startIndex, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (offset - start) % 2 == 1
    }

    /// Whether nothing but the marks of quotations and list items stands before the offset in its line.
    private static func opensBlock(_ offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        var start = offset
        while start > bytes.startIndex, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
            switch bytes[start - 1] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
                UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                start -= 1
            default: return false
            }
        }
        return true
    }
}
