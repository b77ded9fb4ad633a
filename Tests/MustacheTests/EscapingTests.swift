import Testing

@testable import Mustache

@Suite struct EscapingTests {
    private func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var buffer = ByteBuffer(capacity: 1)
        bytes.withUnsafeBufferPointer { Escaping.append($0, to: &buffer) }
        var output: [UInt8] = []
        buffer.withBytes { output += $0 }
        return output
    }

    @Test func `each of the 256 bytes is escaped or kept, at each place among others`() {
        let entities: [UInt8: String] = [
            0x22: "&quot;", 0x26: "&amp;", 0x27: "&#39;", 0x3C: "&lt;", 0x3E: "&gt;",
        ]
        for byte in UInt8.min...UInt8.max {
            let expected = entities[byte].map { Array($0.utf8) } ?? [byte]
            for before in [0, 1, 7, 8, 9, 15] {
                for after in [0, 1, 8, 20] {
                    let (left, right) = ([UInt8](repeating: 0x25, count: before), Array("!a".utf8))
                    let tail = [UInt8](repeating: 0xA2, count: after)
                    #expect(escaped(left + [byte] + right + tail) == left + expected + right + tail)
                }
            }
        }
    }

    @Test func `nothing stays nothing, and specials follow each other`() {
        #expect(escaped([]) == [])
        #expect(
            escaped(Array("<<>>''&&\"\"<".utf8))
                == Array(
                    "&lt;&lt;&gt;&gt;&#39;&#39;&amp;&amp;&quot;&quot;&lt;".utf8
                )
        )
    }
}
