internal import SiteModel

/// Reads the size of the logical screen.
///
/// Source: Graphics Interchange Format 89a, section 18.
enum GIFHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        guard header.has("GIF87a", at: 0) || header.has("GIF89a", at: 0),
            let width = header.littleEndian(6, bytes: 2),
            let height = header.littleEndian(8, bytes: 2)
        else { return nil }
        return PictureSize(sides: width, height)
    }
}
