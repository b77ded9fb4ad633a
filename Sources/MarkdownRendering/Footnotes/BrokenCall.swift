internal import Diagnostics
internal import SiteModel

/// A place that reads `[^…]` with a space, a bracket or the end of a line in it.
///
/// The library takes it for the call of a note, and of its label as many bytes as there are columns
/// between its brackets: beyond the end of a line words are lost, or one is cut in the middle of a
/// letter. So it is hidden from the library, and reported where it is no code.
struct BrokenCall {
    /// The offset of the `[`.
    let offset: Int
    /// Up to its `]`, or to the end of its line, in bytes.
    let length: Int
    /// What stands in place of its `^` while the library reads.
    private let mask: UInt8

    /// Characters that no text has: which stands where tells calls that are near each other apart.
    private static let masks = Array(0x0E...0x1F as ClosedRange<UInt8>)

    /// The broken calls of a text, in order; those in code are among them.
    static func all(in bytes: [UInt8]) -> [BrokenCall] {
        var calls: [BrokenCall] = []
        bytes.withUnsafeBufferPointer { bytes in
            var next = 0
            while let index = FootnoteLabels.opening(in: bytes, from: next) {
                next = index + 1
                guard let length = length(ofCallAt: index, in: bytes) else { continue }
                let mask = masks[calls.count % masks.count]
                calls.append(BrokenCall(offset: index, length: length, mask: mask))
            }
        }
        return calls.filter { !FootnoteMark.isEscaped($0.offset, in: bytes[...]) }
    }

    /// The text that the library is to read.
    static func hiding(_ calls: [BrokenCall], in bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for call in calls { bytes[call.offset + 1] = call.mask }
        return bytes
    }

    /// Puts back what was hidden.
    ///
    /// - Returns: The calls that stand in the words of the text, in order of the tree.
    static func restoring(
        _ calls: [BrokenCall],
        in tree: inout MarkdownTree,
        _ places: PlaceFinder
    ) -> [BrokenCall] {
        var found: [BrokenCall] = []
        var (next, line) = (0, 0)
        for node in tree.nodes {
            if node.content.isTextBlock {
                let start = places.offset(ofLine: node.line)
                // The cells of a row begin on one line.
                if next == 0 || start > calls[next - 1].offset || node.line < line {
                    next = index(ofFirst: calls, from: start)
                }
                line = node.line
            }
            guard case .text(let range) = node.content else { continue }
            for byte in tree[range] where masks.contains(byte) {
                guard let index = calls[next...].firstIndex(where: { $0.mask == byte }) else {
                    break
                }
                found.append(calls[index])
                next = index + 1
            }
        }
        for index in tree.bytes.indices where masks.contains(tree.bytes[index]) {
            tree.bytes[index] = UInt8(ascii: "^")
        }
        return found
    }

    private static func index(ofFirst calls: [BrokenCall], from offset: Int) -> Int {
        var (low, high) = (0, calls.count)
        while low < high {
            let middle = (low + high) / 2
            if calls[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// `nil` for what the library takes for no call, or for one of a single word.
    private static func length(
        ofCallAt start: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var lineEnd: Int?
        var isBroken = false
        // The library gives up on labels that are longer.
        for index in start + 2..<min(bytes.count, start + 1_000) {
            switch bytes[index] {
            case UInt8(ascii: "]"):
                return isBroken ? (lineEnd ?? index + 1) - start : nil
            case 0x0A, 0x0D:
                if isBlankLine(at: index + 1, in: bytes) { return nil }
                lineEnd = lineEnd ?? index
                isBroken = true
            case UInt8(ascii: "["), 0x00...0x20: isBroken = true
            default: break
            }
        }
        return nil
    }

    private static func isBlankLine(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if start > 0, start < bytes.count, bytes[start - 1] == 0x0D, bytes[start] == 0x0A {
            return isBlankLine(at: start + 1, in: bytes)
        }
        for byte in bytes[min(start, bytes.count)...] {
            switch byte {
            case 0x0A, 0x0D: return true
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
            default: return false
            }
        }
        return true
    }
}

extension Diagnostic {
    /// What is said of a call that the library would not read as it is written.
    static func brokenCall(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P419",
            Phrase(
                fr: "l’appel d’une note tient sur une ligne, sans espace\u{A0}: "
                    + "«\u{A0}[^nom]\u{A0}»",
                en: "a reference to a footnote stands on one line and has no space: “[^name]”"
            ),
            at: location
        )
    }
}
