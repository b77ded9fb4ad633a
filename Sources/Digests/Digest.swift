internal import CMessageDigest

/// A cryptographic digest: bytes that nobody can find other bytes for.
///
/// Source: FIPS 180-4, Secure Hash Standard.
package struct Digest: Sendable, Hashable {
    /// The digest itself: 32 bytes of SHA-256, 48 of SHA-384.
    package let bytes: [UInt8]

    package static func sha256(of bytes: [UInt8]) -> Digest {
        var context = SHA2_CTX()
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256Final(&digest, &context)
        return Digest(bytes: digest)
    }

    package static func sha384(of bytes: [UInt8]) -> Digest {
        var context = SHA2_CTX()
        SHA384Init(&context)
        SHA384Update(&context, bytes, bytes.count)
        var digest = [UInt8](repeating: 0, count: Int(SHA384_DIGEST_LENGTH))
        SHA384Final(&digest, &context)
        return Digest(bytes: digest)
    }
}

extension Digest {
    /// Two lower-case digits for each byte.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Source: RFC 4648, section 4; with padding.
    package var base64: String {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
        )
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                let isDigit = place <= group.count
                text.append(
                    isDigit
                        ? alphabet[Int(bits >> (18 - 6 * place) & 63)] : UInt8(ascii: "=")
                )
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
