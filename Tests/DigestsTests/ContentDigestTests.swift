import Testing

@testable import Digests

@Suite struct ContentDigestTests {
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999),
            ("a", 0xD24E_C4F1_A98C_6E5B),
            ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)]
    )
    func `a digest is that of the reference implementation`(text: String, digest: UInt64) {
        #expect(ContentDigest.of(Array(text.utf8)) == digest)
    }

    @Test(arguments: [0, 1, 31, 32, 33, 64, 100, 4096, 5000])
    func `bytes that come in parts have the digest of the whole`(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var digest = ContentDigest()
        var rest = bytes[...]
        while rest.count > 64 {
            rest.prefix(32).withUnsafeBytes { digest.add($0) }
            rest = rest.dropFirst(32)
        }
        #expect(rest.withUnsafeBytes { digest.finish($0) } == ContentDigest.of(bytes))
    }
}
