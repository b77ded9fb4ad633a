/// Folds whole texts: what ``FoldedScalar`` does to a character, done to UTF-8.
enum TextFolding {
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - folded: Holds the folded text afterwards, and nothing else.
    static func fold(_ text: [UInt8], into folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        folded.reserveCapacity(text.count)
        let table = FoldingTable.shared
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte < 0x80 {
                folded.append(UInt8(truncatingIfNeeded: table[Int(byte)]))
                position += 1
                continue
            }
            let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            guard position + length <= text.count else { return }
            var value = Int(byte) & (0x7F >> length)
            for next in text[position + 1..<position + length] {
                value = value << 6 | Int(next & 0x3F)
            }
            position += length
            if value < FoldingTable.limit {
                var packed = table[value]
                while packed != 0 {
                    folded.append(UInt8(truncatingIfNeeded: packed))
                    packed >>= 8
                }
            } else if let scalar = Unicode.Scalar(UInt32(value)) {
                folded.append(contentsOf: FoldedScalar.bytes(of: scalar))
            }
        }
    }

    /// Takes out what stands between the thousands of numbers: `1 000` and `1,000` become `1000`.
    ///
    /// - Parameter folded: A folded text.
    static func joinNumbers(in folded: inout [UInt8]) {
        var output = 0
        var position = 0
        while position < folded.count {
            let beginsNumber =
                isDigit(folded[position]) && (position == 0 || !isWord(folded[position - 1]))
            var end = position + 1
            if beginsNumber {
                while end < folded.count, isDigit(folded[end]) { end += 1 }
            }
            copy(position..<end, to: &output, in: &folded)
            if beginsNumber, end - position <= 3 {
                while hasThousands(at: end, in: folded) {
                    copy(end + 1..<end + 4, to: &output, in: &folded)
                    end += 4
                }
            }
            position = end
        }
        folded.removeSubrange(output...)
    }

    /// Whether a byte of a folded text belongs to a word.
    static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isDigit(byte) || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
    }

    /// Whether a sign of a folded text joins the words beside it.
    static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }

    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension TextFolding {
    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Whether a space or comma stands here, then three digits, then no more of a word.
    private static func hasThousands(at position: Int, in folded: [UInt8]) -> Bool {
        guard position + 4 <= folded.count,
            folded[position] == UInt8(ascii: " ") || folded[position] == UInt8(ascii: ","),
            isDigit(folded[position + 1]), isDigit(folded[position + 2]),
            isDigit(folded[position + 3])
        else { return false }
        return position + 4 == folded.count || !isWord(folded[position + 4])
    }

    /// The text only gets shorter: nothing is overwritten before it is read.
    private static func copy(_ range: Range<Int>, to output: inout Int, in folded: inout [UInt8]) {
        if output == range.lowerBound {
            output = range.upperBound
            return
        }
        for index in range {
            folded[output] = folded[index]
            output += 1
        }
    }
}
