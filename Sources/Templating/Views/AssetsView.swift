/// The addresses of the files of `Templates/assets`, by their paths.
enum AssetsView {
    static func view(of assets: [Asset]) -> View<Edition> {
        View("assets", assets.map { asset in (asset.name, .text { _ in asset.address }) })
    }
}

/// A file that every page may ask for: a style sheet, a script, an icon.
struct Asset: Sendable {
    /// Relative to `Templates/assets`.
    let path: String
    /// Final: what `href` holds.
    let address: String
    /// The path as templates can write it, with `-` for what they cannot: `css/site.css` is
    /// `css-site-css`.
    let name: String

    init(path: String, address: String) {
        self.path = path
        self.address = address
        name = String(path.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    }
}
