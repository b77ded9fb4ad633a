/// The passages of a text that stand in quotation marks: « », “ ”, and straight ones.
struct QuotedPassages {
    /// The outermost passages, as ranges of tokens, without their marks.
    private(set) var ranges: [Range<Int>] = []

    init(in text: [UInt8], _ tokens: [Token]) {
        var opened: (index: Int, closing: Unicode.Scalar)?
        for (index, token) in tokens.enumerated() {
            guard case .sign(let sign) = token.kind else { continue }
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

    /// Whether a text has a byte that a quotation mark begins with.
    static func mayHave(_ text: [UInt8]) -> Bool {
        text.contains { $0 == UInt8(ascii: "\"") || $0 == 0xC2 || $0 == 0xE2 }
    }
}
