internal import SiteModel

/// Reads the size from the first chunk: lossy (`VP8 `), lossless (`VP8L`) or extended (`VP8X`).
///
/// Sources: RFC 9649, section 2; RFC 6386, section 9.1.
enum WebPHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        guard header.has("RIFF", at: 0), header.has("WEBP", at: 8) else { return nil }
        if header.has("VP8 ", at: 12) { return lossySize(in: header) }
        if header.has("VP8L", at: 12) { return losslessSize(in: header) }
        guard header.has("VP8X", at: 12),
            let width = header.littleEndian(24, bytes: 3),
            let height = header.littleEndian(27, bytes: 3)
        else { return nil }
        return PictureSize(sides: width + 1, height + 1)
    }

    private static func lossySize(in header: HeaderBytes) -> PictureSize? {
        guard header.bigEndian(23, bytes: 3) == 0x9D012A,
            let width = header.littleEndian(26, bytes: 2),
            let height = header.littleEndian(28, bytes: 2)
        else { return nil }
        return PictureSize(sides: width & 0x3FFF, height & 0x3FFF)
    }

    private static func losslessSize(in header: HeaderBytes) -> PictureSize? {
        guard header.byte(20) == 0x2F, let bits = header.littleEndian(21, bytes: 4) else {
            return nil
        }
        return PictureSize(sides: (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
}
