/// The passages of a text that stand in quotation marks: « », “ ”, and straight ones.
struct QuotedPassages {
    /// The outermost passages, as ranges of tokens, without their marks.
    private(set) var ranges: [Range<Int>] = []

    init(in text: [UInt8], _ tokens: TokenList) {
        var opened: (index: Int, closing: Unicode.Scalar)?
        for index in tokens.indices {
            guard let sign = tokens[index].sign else { continue }
            if let (start, closing) = opened {
                if sign == closing {
                    ranges.append(start + 1..<index)
                    opened = nil
                }
            } else {
                switch sign {
                case "«": opened = (index, "»")
                case "“": opened = (index, "”")
                case "\"": opened = (index, "\"")
                default: break
                }
            }
        }
    }

    /// Whether a text has a mark that a passage begins with: `"`, « or “.
    static func mayHave(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { text in
            var start = 0
            // Eight bytes at a time: few texts have a byte that a mark ends with.
            while start + 8 <= text.count {
                let eight = text.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                if mayEndMark(eight),
                    (start..<start + 8).contains(where: { endsMark($0, of: text) })
                {
                    return true
                }
                start += 8
            }
            return (start..<text.count).contains { endsMark($0, of: text) }
        }
    }

    /// Whether one of eight bytes is the last one of a mark; `true` also for a few that are none.
    private static func mayEndMark(_ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let straight = eight ^ (0x22 * ones)
        let guillemet = eight ^ (0xAB * ones)
        let curled = eight ^ (0x9C * ones)
        let found =
            (straight &- ones) & ~straight | (guillemet &- ones) & ~guillemet
            | (curled &- ones) & ~curled
        return found & (0x80 * ones) != 0
    }

    private static func endsMark(_ index: Int, of text: UnsafeRawBufferPointer) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\""): true
        case 0xAB: index > 0 && text[index - 1] == 0xC2
        case 0x9C: index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
        default: false
        }
    }
}
