import Digests
import Testing

/// The examples of FIPS 180-4 (NIST, “Secure Hash Standard: examples with intermediate values”).
@Suite struct DigestTests {
    @Test func `SHA-256 of abc`() {
        #expect(
            Digest.sha256(of: Array("abc".utf8)).hexadecimal
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test func `SHA-256 of nothing`() {
        #expect(
            Digest.sha256(of: []).hexadecimal
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func `SHA-384 of abc`() {
        let digest = Digest.sha384(of: Array("abc".utf8))
        #expect(
            digest.hexadecimal == """
                cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed\
                8086072ba1e7cc2358baeca134c825a7
                """
        )
        #expect(
            digest.base64 == "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        )
    }

    @Test func `base64 is padded`() {
        #expect(
            Digest.sha256(of: Array("abc".utf8)).base64
                == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        )
    }
}
