internal import Digests
package import SiteModel

/// A file of `Templates/assets` as it is published: its address names its bytes, so that a browser that
/// has it never asks for it again, and never has the wrong one.
package struct PublishedAsset: Sendable {
    /// Relative to `Templates/assets`: `css/site.css`.
    package let path: String
    /// `assets/css/site.0123456789ab.css`.
    package let route: Route
    package let bytes: [UInt8]
    package let picture: PictureSize?
    /// What a page says of a style sheet or a script, so that a browser runs no other (`sha384-…`); `nil`
    /// for any other file.
    ///
    /// Source: Subresource Integrity (W3C), section 3.
    package let integrity: String?

    /// 48 bits: of a million files of one name, two meet once in 500 times.
    private static let digits = 12

    /// - Parameter path: Relative to `Templates/assets`.
    init(_ path: String, bytes: [UInt8], picture: PictureSize?) {
        self.path = path
        self.bytes = bytes
        self.picture = picture
        let hash = Digest.sha256(of: bytes).hexadecimal.prefix(Self.digits)
        let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let stop = path[name...].lastIndex(of: ".") ?? path.endIndex
        // What Linux file systems hold in one name, less the hash and its full stop.
        let room = 255 - 1 - Self.digits - path[stop...].utf8.count
        var end = stop
        while path[name..<end].utf8.count > max(room, 1) { end = path.index(before: end) }
        route = Route("assets/\(path[..<end]).\(hash)\(path[stop...])")
        let isChecked = [".css", ".js", ".mjs"].contains(String(path[stop...]).lowercased())
        integrity = isChecked ? "sha384-" + Digest.sha384(of: bytes).base64 : nil
    }
}
