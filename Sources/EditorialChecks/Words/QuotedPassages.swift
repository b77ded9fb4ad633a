/// The passages of a text that stand in quotation marks: « », “ ”, and straight ones.
struct QuotedPassages {
    /// The outermost passages, as ranges of tokens, without their marks.
    private(set) var ranges: [Range<Int>] = []

    init(in text: [UInt8], _ tokens: [Token]) {
        var opened: (index: Int, closing: Unicode.Scalar)?
        for (index, token) in tokens.enumerated() {
            guard let sign = token.sign else { continue }
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
        text.withUnsafeBufferPointer { text in
            for index in text.indices {
                switch text[index] {
                case UInt8(ascii: "\""): return true
                case 0xC2: if index + 1 < text.count, text[index + 1] == 0xAB { return true }
                case 0xE2:
                    if index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x9C {
                        return true
                    }
                default: break
                }
            }
            return false
        }
    }
}
