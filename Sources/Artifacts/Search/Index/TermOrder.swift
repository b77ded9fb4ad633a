/// The order of words in the index: that of UTF-16 code units, in which scripts of browsers compare.
enum TermOrder {
    /// - Parameters: UTF-8.
    static func precedes(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        for (left, right) in zip(one, other) where left != right { return rank(left) < rank(right) }
        return one.count < other.count
    }

    /// UTF-8 orders as code points; in UTF-16 those from U+10000 come before U+E000.
    private static func rank(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0xEE, 0xEF: byte + 0x0A
        default: byte
        }
    }
}
