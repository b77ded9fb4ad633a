internal import SiteModel

/// A format of pictures whose size is read from the header.
enum PictureFormat: String, Sendable, CaseIterable {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webp = "WebP"
    case svg = "SVG"
    case avif = "AVIF"

    /// The extensions that promise one of the formats, in lower case.
    static let extensions = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"]

    /// The format that a file's extension (lower case) promises.
    init?(extension fileExtension: String) {
        switch fileExtension {
        case "png": self = .png
        case "jpg", "jpeg": self = .jpeg
        case "gif": self = .gif
        case "webp": self = .webp
        case "svg": self = .svg
        case "avif": self = .avif
        default: return nil
        }
    }

    /// The size in pixels, as a browser shows the picture; `nil` when the bytes are not the beginning
    /// of such a picture, or end before the size.
    func size(in header: HeaderBytes) -> PictureSize? {
        switch self {
        case .png: PNGHeader.size(in: header)
        case .jpeg: JPEGHeader.size(in: header)
        case .gif: GIFHeader.size(in: header)
        case .webp: WebPHeader.size(in: header)
        case .svg: SVGHeader.size(in: header)
        case .avif: AVIFHeader.size(in: header)
        }
    }
}

extension PictureSize {
    /// A size that a picture can have: neither side is zero, nor beyond what PNG allows.
    init?(sides width: Int, _ height: Int) {
        let range = 1...Int(Int32.max)
        guard range.contains(width), range.contains(height) else { return nil }
        self.init(width: width, height: height)
    }
}
