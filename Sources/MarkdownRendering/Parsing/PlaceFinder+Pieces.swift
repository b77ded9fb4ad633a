internal import Diagnostics
internal import SiteModel

extension PlaceFinder {
    /// The stretches of a text that the source has as they are. Behind a backslash and behind a character
    /// reference another one begins; where the source says something else, the rest counts on.
    ///
    /// Source: GFM 0.29, sections 6.1 (backslash escapes) and 6.2 (entity references).
    ///
    /// - Parameters:
    ///   - start: The offset into the source at which the text begins.
    ///   - note: Called for each stretch, in order: for the offset into the text at which it begins, and
    ///     its place in the file.
    func pieces(
        of text: ArraySlice<UInt8>,
        from start: Int,
        _ note: (_ offset: Int, _ place: SourcePosition) -> Void
    ) {
        note(0, position(start))
        // Most texts stand in the source as they are.
        if stands(text, at: start), !text.contains(where: Self.mayStandFor) { return }
        var (index, source) = (text.startIndex, start)
        while index < text.endIndex, source < bytes.count {
            if bytes[source] == UInt8(ascii: "\\"), source + 1 < bytes.count,
                bytes[source + 1] == text[index], Self.isPunctuation(text[index])
            {
                source += 1
            } else if let end = reference(at: source),
                !bytes[source..<end].isPrefix(of: text[index...])
            {
                source = end
                index += 1
                while index < text.endIndex, text[index] & 0xC0 == 0x80 { index += 1 }
            } else if bytes[source] == text[index] {
                source += 1
                index += 1
                continue
            } else {
                break
            }
            note(index - text.startIndex, position(source))
        }
    }

    /// The offset behind a character reference; `nil` where none begins.
    private func reference(at offset: Int) -> Int? {
        guard bytes[offset] == UInt8(ascii: "&") else { return nil }
        let name = bytes[(offset + 1)...].prefix(33).prefix {
            $0 == UInt8(ascii: "#") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
        }
        guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
        else { return nil }
        return name.endIndex + 1
    }

    /// Whether a byte can begin what the source writes for another character.
    private static func mayStandFor(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func isPrefix(of other: ArraySlice<UInt8>) -> Bool { other.starts(with: self) }
}
