internal import SiteModel

/// Reads the size from the IHDR chunk, which comes first.
///
/// Source: Portable Network Graphics, third edition, sections 5.2 and 11.2.1.
enum PNGHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        guard header.byte(0) == 0x89, header.has("PNG\r\n\u{1A}\n", at: 1),
            header.has("IHDR", at: 12),
            let width = header.bigEndian(16, bytes: 4),
            let height = header.bigEndian(20, bytes: 4)
        else { return nil }
        return PictureSize(sides: width, height)
    }
}
