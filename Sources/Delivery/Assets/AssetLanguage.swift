internal import SiteModel

/// The language of an asset that names others.
enum AssetLanguage {
    case css, javaScript

    /// `nil` for a file whose bytes name no other.
    init?(_ path: String) {
        let path = path.lowercased()
        if path.hasSuffix(".css") {
            self = .css
        } else if path.hasSuffix(".js") || path.hasSuffix(".mjs") {
            self = .javaScript
        } else {
            return nil
        }
    }

    func mentions(in bytes: [UInt8]) -> [AssetMention] {
        switch self {
        case .css: CSSReader.references(in: bytes)
        case .javaScript: JSReader.mentions(in: bytes)
        }
    }

    /// How a file at a path names a published file.
    func path(to route: Route, from path: String) -> String {
        prefixed(AssetReference.relative(route, from: path))
    }

    /// How a file at a path names a file of `Templates/assets`.
    func path(to asset: String, from path: String) -> String {
        prefixed(AssetReference.relative(asset, from: path))
    }

    private func prefixed(_ path: String) -> String {
        self == .css || path.hasPrefix("../") ? path : "./" + path
    }
}
