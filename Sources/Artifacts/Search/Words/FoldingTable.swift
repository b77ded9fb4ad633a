/// The folded form of the characters below U+2100 (Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation),
/// looked up rather than worked out: words are read of every text of the site.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    static let limit = 0x2100

    /// Up to four bytes of UTF-8, the first in the lowest place; 0 for nothing.
    private let packed: [UInt32]

    private init() {
        packed = (0..<UInt32(Self.limit)).map { value in
            guard let scalar = Unicode.Scalar(value) else { return 0 }
            let bytes = FoldedScalar.bytes(of: scalar)
            precondition(bytes.count <= 4, "a character below U+2100 folds to four bytes at most")
            return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    /// - Parameter value: Of a scalar below ``limit``.
    subscript(value: Int) -> UInt32 { packed[value] }
}
