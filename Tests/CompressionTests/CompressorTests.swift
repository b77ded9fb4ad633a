import CZlib
import Compression
import Testing

@Suite struct CompressorTests {
    private static let text = Array(
        String(repeating: "Le calcul intensif au service de l’intelligence. ", count: 200).utf8
    )

    @Test(arguments: CompressedForm.allCases)
    func `a text grows smaller, the same bytes each time`(form: CompressedForm) throws {
        let one = try #require(Compressor().compressed(Self.text, as: form))
        #expect(one.count < Self.text.count / 20)
        #expect(Compressor().compressed(Self.text, as: form) == one)
    }

    @Test(arguments: CompressedForm.allCases, [[], [65], Array("abc".utf8)])
    func `what would not grow smaller has no compressed form`(
        form: CompressedForm,
        bytes: [UInt8]
    ) {
        #expect(Compressor().compressed(bytes, as: form) == nil)
    }

    @Test func `a gzip header holds no time and no name`() throws {
        let bytes = try #require(Compressor().compressed(Self.text, as: .gzip))
        // RFC 1952, section 2.3: two bytes that say gzip, deflate, no flags, four bytes of time.
        #expect(bytes[..<8] == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    }

    @Test func `gzip gives the text back`() throws {
        let bytes = try #require(Compressor().compressed(Self.text, as: .gzip))
        #expect(try inflated(bytes, to: Self.text.count) == Self.text)
    }

    @Test func `the signature names both libraries and their settings`() {
        let parts = Compressor().signature.split(separator: " ")
        #expect(parts.count == 4)
        #expect(parts[0] == "gzip-9")
        #expect(parts[2] == "brotli-10")
    }

    private struct NotGzip: Error {}

    private func inflated(_ bytes: [UInt8], to size: Int) throws -> [UInt8] {
        var stream = z_stream()
        let streamSize = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, streamSize) == Z_OK else { throw NotGzip() }
        defer { inflateEnd(&stream) }
        var (input, output) = (bytes, [UInt8](repeating: 0, count: size + 1))
        let room = UInt32(output.count)
        let code = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = room
                return inflate(&stream, Z_FINISH)
            }
        }
        guard code == Z_STREAM_END else { throw NotGzip() }
        return Array(output[..<Int(stream.total_out)])
    }
}
