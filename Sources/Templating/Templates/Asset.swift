internal import Diagnostics

/// A file that every page may ask for: a style sheet, a script, an icon.
struct Asset: Sendable {
    /// Relative to `Templates/assets`.
    let path: String
    /// Final: what `href` holds.
    let address: String
    /// What the attribute `integrity` holds; `nil` where no browser would look at it.
    let integrity: String?
    /// The path as templates can write it, with `-` for what they cannot: `css/site.css` is
    /// `css-site-css`.
    let name: String

    init(path: String, address: String, integrity: String?) {
        self.path = path
        self.address = address
        self.integrity = integrity
        name = String(path.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    }

    /// The assets in order of path; of two that have one name the first is kept.
    ///
    /// - Parameters:
    ///   - addresses: By path.
    ///   - integrity: By path.
    static func named(
        _ addresses: [String: String],
        integrity: [String: String]
    ) -> ([Asset], [Diagnostic]) {
        var assets: [Asset] = []
        var diagnostics: [Diagnostic] = []
        var assetByName: [String: Asset] = [:]
        for (path, address) in addresses.sorted(by: { $0.key < $1.key }) {
            let asset = Asset(path: path, address: address, integrity: integrity[path])
            if let first = assetByName[asset.name] {
                diagnostics.append(.sharedName(asset, first: first))
            } else {
                assetByName[asset.name] = asset
                assets.append(asset)
            }
        }
        return (assets, diagnostics)
    }

    /// Relative to the site folder.
    fileprivate var location: SourceLocation {
        SourceLocation(file: TemplateFolder.path + "assets/" + path)
    }
}

extension Diagnostic {
    fileprivate static func sharedName(_ asset: Asset, first: Asset) -> Diagnostic {
        Diagnostic(
            .error,
            "P532",
            Phrase(
                fr: "un seul fichier s’appelle « assets.\(asset.name) » dans les gabarits",
                en: "only one file is called “assets.\(asset.name)” in templates"
            ),
            at: asset.location,
            notes: [
                Note(
                    Phrase(fr: "l’autre est ici", en: "the other is here"),
                    at: first.location
                )
            ]
        )
    }
}
