/// The files of `Templates/assets`, by their paths.
enum AssetsView {
    /// Their addresses.
    static func addresses(of assets: [Asset]) -> View<Edition> {
        View("assets", assets.map { asset in (asset.name, .text { _ in asset.address }) })
    }

    /// What browsers check of style sheets and scripts.
    static func integrity(of assets: [Asset]) -> View<Edition> {
        View(
            "integrity",
            assets.compactMap { asset in
                asset.integrity.map { integrity in (asset.name, .text { _ in integrity }) }
            }
        )
    }
}
