internal import SiteModel

/// Finds the primary item's `ispe` (image spatial extents) among the boxes, and turns it as its `irot`
/// says. Other items (alpha, thumbnails, tiles) have extents of their own, which do not count.
///
/// Source: ISO/IEC 23008-12 (HEIF), sections 6.5.3, 6.5.10 and 9.3; AV1 Image File Format 1.1.0.
enum AVIFHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        let whole = 0..<header.count
        guard header.has("ftyp", at: 4),
            let meta = box("meta", in: whole, of: header)?.dropFirst(4),
            let primary = primaryItem(in: meta, of: header),
            let properties = box("iprp", in: meta, of: header),
            let container = box("ipco", in: properties, of: header)
        else { return nil }
        let all = boxes(in: container, of: header)
        var extents: PictureSize?
        var isTurned = false
        for index in associations(of: primary, in: properties, of: header)
        where all.indices.contains(index - 1) {
            let property = all[index - 1]
            let body = property.body.lowerBound
            if header.has("ispe", at: property.type),
                let width = header.bigEndian(body + 4, bytes: 4),
                let height = header.bigEndian(body + 8, bytes: 4)
            {
                extents = PictureSize(sides: width, height)
            } else if header.has("irot", at: property.type), let angle = header.byte(body) {
                isTurned = angle & 1 == 1
            }
        }
        return extents.map { isTurned ? PictureSize(width: $0.height, height: $0.width) : $0 }
    }

    private typealias Box = (type: Int, body: Range<Int>)

    /// The boxes that follow each other in a range, as the offset of their type and the range of their
    /// content. Each takes eight bytes at least, so the list is as short as the range.
    private static func boxes(in range: Range<Int>, of header: HeaderBytes) -> [Box] {
        var found: [Box] = []
        var start = range.lowerBound
        while start + 8 <= range.upperBound, var size = header.bigEndian(start, bytes: 4) {
            var content = start + 8
            if size == 1 {
                guard let large = header.bigEndian(start + 9, bytes: 7) else { break }
                size = large
                content += 8
            } else if size == 0 {
                size = range.upperBound - start
            }
            // The box of the pixels may go on past the bytes that were read; it is not needed.
            let end = start + size
            guard content <= end, end <= range.upperBound else { break }
            found.append((start + 4, content..<end))
            start = end
        }
        return found
    }

    private static func box(
        _ type: StaticString,
        in range: Range<Int>,
        of header: HeaderBytes
    ) -> Range<Int>? {
        boxes(in: range, of: header).first { header.has(type, at: $0.type) }?.body
    }

    private static func primaryItem(in meta: Range<Int>, of header: HeaderBytes) -> Int? {
        guard let body = box("pitm", in: meta, of: header)?.lowerBound else { return nil }
        return header.bigEndian(body + 4, bytes: header.byte(body) == 0 ? 2 : 4)
    }

    /// The 1-based indexes of an item's properties, from the `ipma` box.
    private static func associations(
        of item: Int,
        in properties: Range<Int>,
        of header: HeaderBytes
    ) -> [Int] {
        guard let body = box("ipma", in: properties, of: header),
            let version = header.byte(body.lowerBound),
            let flags = header.byte(body.lowerBound + 3)
        else { return [] }
        let (idWidth, indexWidth) = (version < 1 ? 2 : 4, flags & 1 == 1 ? 2 : 1)
        var offset = body.lowerBound + 8
        while offset < body.upperBound, let id = header.bigEndian(offset, bytes: idWidth),
            let count = header.byte(offset + idWidth)
        {
            offset += idWidth + 1
            if id == item {
                // The highest bit says whether the property is essential.
                let mask = indexWidth == 2 ? 0x7FFF : 0x7F
                return (0..<count).compactMap {
                    header.bigEndian(offset + $0 * indexWidth, bytes: indexWidth).map { $0 & mask }
                }
            }
            offset += count * indexWidth
        }
        return []
    }
}
