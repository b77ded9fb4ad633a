internal import SiteModel

/// Walks the segments to the frame header, and turns the size as the Exif orientation says, since
/// browsers do (`image-orientation: from-image` is the initial value).
///
/// Sources: ITU-T T.81, annex B; CIPA DC-008 (Exif 2.32), section 4.6.4.
enum JPEGHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        guard header.bigEndian(0, bytes: 2) == 0xFFD8 else { return nil }
        var offset = 2
        var isTurned = false
        while header.byte(offset) == 0xFF, let marker = header.byte(offset + 1) {
            switch marker {
            case 0xFF:
                offset += 1
                continue
            case 0x01, 0xD0...0xD7:
                offset += 2
                continue
            case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
                guard let height = header.bigEndian(offset + 5, bytes: 2),
                    let width = header.bigEndian(offset + 7, bytes: 2)
                else { return nil }
                return isTurned
                    ? PictureSize(sides: height, width) : PictureSize(sides: width, height)
            case 0xD9, 0xDA: return nil
            case 0xE1 where header.has("Exif\0\0", at: offset + 4):
                isTurned = isTurned || Self.isTurned(byExifAt: offset + 10, in: header)
            default: break
            }
            guard let length = header.bigEndian(offset + 2, bytes: 2), length >= 2 else {
                return nil
            }
            offset += 2 + length
        }
        return nil
    }

    /// Whether the first directory of a TIFF block gives one of the four orientations that lie on
    /// their side.
    private static func isTurned(byExifAt start: Int, in header: HeaderBytes) -> Bool {
        let isLittle = header.has("II", at: start)
        guard isLittle || header.has("MM", at: start) else { return false }
        func number(_ offset: Int, bytes: Int) -> Int? {
            isLittle
                ? header.littleEndian(start + offset, bytes: bytes)
                : header.bigEndian(start + offset, bytes: bytes)
        }
        guard number(2, bytes: 2) == 42, let directory = number(4, bytes: 4),
            let count = number(directory, bytes: 2)
        else { return false }
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard let tag = number(place, bytes: 2) else { return false }
            if tag == 0x0112 { return number(place + 8, bytes: 2).map((5...8).contains) ?? false }
        }
        return false
    }
}
