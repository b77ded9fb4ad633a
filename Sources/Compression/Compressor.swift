internal import CBrotli
internal import CZlib

/// Makes the compressed forms of whole files. The same bytes in, the same bytes out: no time and no name
/// is part of them.
package struct Compressor: Sendable {
    /// 1 to 9.
    private static let gzipLevel: Int32 = 9
    /// 0 to 11. On the pages of a site 10 makes 8 % less than 9 in less time, and 11 another 2 % in two and
    /// a half times as much.
    private static let brotliQuality: Int32 = 10

    package init() {}

    /// What the output depends on besides the input: the libraries and their settings.
    package var signature: String {
        let version = BrotliEncoderVersion()
        let brotli = "\(version >> 24).\(version >> 12 & 0xFFF).\(version & 0xFFF)"
        return "gzip-\(Self.gzipLevel) zlib-\(String(cString: zlibVersion())) "
            + "brotli-\(Self.brotliQuality) libbrotli-\(brotli)"
    }

    /// The compressed form; `nil` where it is no smaller.
    package func compressed(_ bytes: [UInt8], as form: CompressedForm) -> [UInt8]? {
        let output =
            switch form {
            case .gzip: gzip(bytes)
            case .brotli: brotli(bytes)
            }
        guard let output, output.count < bytes.count else { return nil }
        return output
    }
}

extension Compressor {
    private func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 15 for the largest window, and 16 for a gzip header (with no time and no name) about it.
        let opened = deflateInit2_(
            &stream,
            Self.gzipLevel,
            Z_DEFLATED,
            15 + 16,
            9,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard opened == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        guard bytes.count <= Int(UInt32.max) / 2 else { return nil }
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            var isDone = false
            let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = Int(stream.total_out)
            }
            return isDone ? output : nil
        }
    }

    private func brotli(_ bytes: [UInt8]) -> [UInt8]? {
        let room = BrotliEncoderMaxCompressedSize(bytes.count)
        // The library answers 0 for what is too large for it.
        guard room > 0 else { return nil }
        var isDone = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            var size = room
            isDone =
                BrotliEncoderCompress(
                    Self.brotliQuality,
                    BROTLI_DEFAULT_WINDOW,
                    BROTLI_MODE_TEXT,
                    bytes.count,
                    bytes,
                    &size,
                    output.baseAddress
                ) == BROTLI_TRUE
            count = isDone ? size : 0
        }
        return isDone ? output : nil
    }
}
