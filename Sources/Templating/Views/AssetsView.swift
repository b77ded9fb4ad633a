/// The addresses of the files of `Templates/assets`, by their paths.
enum AssetsView {
    static func view(of assets: [Asset]) -> View<Edition> {
        View("assets", assets.map { asset in (asset.name, .text { _ in asset.address }) })
    }
}
