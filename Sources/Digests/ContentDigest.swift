/// A digest of 64 bits that tells changed bytes from unchanged ones: XXH64 with seed 0. It is fast and
/// the same on every machine; it is no protection against somebody who forges a file.
///
/// Source: xxHash fast digest algorithm, version 0.1.1, “XXH64 Algorithm Description”.
package struct ContentDigest: Sendable {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private var lanes = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
    private var count = 0

    package init() {}

    /// The digest of some bytes.
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { of($0) }
    }

    /// The digest of some bytes.
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var digest = ContentDigest()
        return digest.finish(bytes)
    }

    /// Takes bytes in; their number is a multiple of 32.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count % 32 == 0, "only the last bytes may be no multiple of 32")
        var offset = 0
        while offset < bytes.count {
            lanes.0 = Self.round(lanes.0, Self.word(bytes, offset))
            lanes.1 = Self.round(lanes.1, Self.word(bytes, offset + 8))
            lanes.2 = Self.round(lanes.2, Self.word(bytes, offset + 16))
            lanes.3 = Self.round(lanes.3, Self.word(bytes, offset + 24))
            offset += 32
        }
        count += bytes.count
    }

    /// The digest of all that was taken in and the last bytes, of any number.
    package mutating func finish(_ last: UnsafeRawBufferPointer) -> UInt64 {
        let whole = last.count / 32 * 32
        add(UnsafeRawBufferPointer(rebasing: last[..<whole]))
        let bytes = UnsafeRawBufferPointer(rebasing: last[whole...])
        var digest = Self.prime5
        if count > 0 {
            digest = Self.rotate(lanes.0, 1) &+ Self.rotate(lanes.1, 7)
            digest &+= Self.rotate(lanes.2, 12) &+ Self.rotate(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
                digest = (digest ^ Self.round(0, lane)) &* Self.prime1 &+ Self.prime4
            }
        }
        digest &+= UInt64(count + bytes.count)
        return Self.mixed(digest, with: bytes)
    }

    private static func mixed(_ start: UInt64, with bytes: UnsafeRawBufferPointer) -> UInt64 {
        var (digest, offset) = (start, 0)
        while offset + 8 <= bytes.count {
            digest ^= round(0, word(bytes, offset))
            digest = rotate(digest, 27) &* prime1 &+ prime4
            offset += 8
        }
        if offset + 4 <= bytes.count {
            let half = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            digest ^= UInt64(UInt32(littleEndian: half)) &* prime1
            digest = rotate(digest, 23) &* prime2 &+ prime3
            offset += 4
        }
        while offset < bytes.count {
            digest ^= UInt64(bytes[offset]) &* prime5
            digest = rotate(digest, 11) &* prime1
            offset += 1
        }
        digest = (digest ^ digest >> 33) &* prime2
        digest = (digest ^ digest >> 29) &* prime3
        return digest ^ digest >> 32
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotate(lane &+ word &* prime2, 31) &* prime1
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }
}
