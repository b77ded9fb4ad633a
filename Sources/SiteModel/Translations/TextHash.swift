/// Digests text to 64 bits that are the same on every machine and in every release: FNV-1a, with the
/// final mixing of MurmurHash3 so that a part of the bits is as good as all of them. It tells texts
/// apart; it is no protection against somebody who forges one.
///
/// Sources: draft-eastlake-fnv-21, section 2 (64-bit parameters); MurmurHash3, `fmix64`.
package struct TextHash: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

    /// Adds a number, its least significant byte first.
    package mutating func add(number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    package var digest: UInt64 {
        var mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ mixed >> 33
    }
}
