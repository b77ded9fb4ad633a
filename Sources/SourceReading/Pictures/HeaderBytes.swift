/// The beginning of a file whose header is read. Whatever the bytes are, a place past their end
/// answers `nil`, so a parser that unwraps each number cannot be led astray.
struct HeaderBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// The byte at an offset from the beginning.
    func byte(_ offset: Int) -> Int? {
        bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
    }

    /// A number of 1 to 7 bytes, the most significant first.
    func bigEndian(_ offset: Int, bytes width: Int) -> Int? {
        number(offset..<offset + width)
    }

    /// A number of 1 to 7 bytes, the least significant first.
    func littleEndian(_ offset: Int, bytes width: Int) -> Int? {
        number((offset..<offset + width).reversed())
    }

    /// Whether an ASCII text stands at an offset.
    func has(_ text: StaticString, at offset: Int) -> Bool {
        let end = offset + text.utf8CodeUnitCount
        guard offset >= 0, end <= count else { return false }
        return text.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
    }

    private func number(_ offsets: some Sequence<Int>) -> Int? {
        var value = 0
        for offset in offsets {
            guard let byte = byte(offset) else { return nil }
            value = value << 8 | byte
        }
        return value
    }
}
