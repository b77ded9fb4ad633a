internal import Glibc

/// Where the lines of a text begin.
struct LineStarts {
    /// The offset at which each line of the parser begins: it ends lines at LF, CR and CR LF.
    private(set) var starts = [0]
    /// The offset at which each line of the file begins: those end at LF.
    private(set) var fileStarts: [Int] = []

    init(of bytes: UnsafeBufferPointer<UInt8>) {
        // Lines are 40 bytes long at least, but for lists and tables.
        starts.reserveCapacity(bytes.count / 32 + 8)
        var start = 0
        while let end = Self.place(of: 0x0A, in: bytes, from: start) {
            starts.append(end + 1)
            start = end + 1
        }
        fileStarts = starts
        // The lines of most files end at LF, and are those of the parser.
        if Self.place(of: 0x0D, in: bytes, from: 0) != nil { addReturns(in: bytes) }
    }

    /// Adds the lines that end at a CR without an LF behind it.
    private mutating func addReturns(in bytes: UnsafeBufferPointer<UInt8>) {
        starts = [0]
        for index in bytes.indices {
            let isBare =
                bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if isBare || bytes[index] == 0x0A { starts.append(index + 1) }
        }
    }

    /// Where a byte stands next; `memchr` looks at many at a time.
    private static func place(
        of byte: UInt8,
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int
    ) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }
}
