internal import SiteModel

/// Reads the size of the root element, in CSS pixels: `width` and `height`, else the ratio and size
/// that `viewBox` gives.
///
/// Source: SVG 2, sections 8.2 and 8.6; CSS Values 4, section 6.2 for the units.
enum SVGHeader {
    static func size(in header: HeaderBytes) -> PictureSize? {
        guard var tag = SVGRootTag(in: header.bytes) else { return nil }
        var width: Double?
        var height: Double?
        var box: [Double] = []
        while let (name, value) = tag.nextAttribute() {
            switch name {
            case "width": width = pixels(value)
            case "height": height = pixels(value)
            case "viewBox":
                box = value.split { " ,\t\r\n".contains($0) }.compactMap(number)
            default: break
            }
        }
        guard tag.isComplete else { return nil }
        var ratio: Double?
        if box.count == 4, box[2] > 0, box[3] > 0 { ratio = box[3] / box[2] }
        switch (width, height, ratio) {
        case (let width?, let height?, _): return rounded(width, height)
        case (let width?, nil, let ratio?): return rounded(width, width * ratio)
        case (nil, let height?, let ratio?): return rounded(height / ratio, height)
        case (nil, nil, .some): return rounded(box[2], box[3])
        default: return nil
        }
    }

    private static func rounded(_ width: Double, _ height: Double) -> PictureSize? {
        guard (0.5..<1e6).contains(width), (0.5..<1e6).contains(height) else { return nil }
        return PictureSize(sides: Int(width.rounded()), Int(height.rounded()))
    }

    /// A length in an absolute unit; `nil` for a percentage or a unit that depends on the page.
    private static func pixels(_ length: String) -> Double? {
        let units: KeyValuePairs = [
            "px": 1.0, "pt": 96 / 72.0, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4,
        ]
        for (unit, factor) in units where length.hasSuffix(unit) {
            return number(length.dropLast(unit.count)).map { $0 * factor }
        }
        return number(length[...])
    }

    private static func number(_ text: Substring) -> Double? {
        // `Double` would also read “nan” and “0x1p3”.
        guard text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
}
