internal import Diagnostics

/// The names by which templates ask for the files of `Templates/assets`.
enum AssetNames {
    /// The assets in order of path; of two that have one name the first is kept.
    static func assets(_ addresses: [String: String]) -> ([Asset], [Diagnostic]) {
        var assets: [Asset] = []
        var diagnostics: [Diagnostic] = []
        var pathByName: [String: String] = [:]
        for (path, address) in addresses.sorted(by: { $0.key < $1.key }) {
            let asset = Asset(path: path, address: address)
            if let first = pathByName[asset.name] {
                diagnostics.append(.sharedName(asset, first: first))
            } else {
                pathByName[asset.name] = path
                assets.append(asset)
            }
        }
        return (assets, diagnostics)
    }

    fileprivate static func file(_ path: String) -> String { TemplateFolder.path + "assets/" + path }
}

extension Diagnostic {
    fileprivate static func sharedName(_ asset: Asset, first: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P532",
            Phrase(
                fr: "un seul fichier s’appelle « assets.\(asset.name) » dans les gabarits",
                en: "only one file is called “assets.\(asset.name)” in templates"
            ),
            at: SourceLocation(file: AssetNames.file(asset.path)),
            notes: [
                Note(
                    Phrase(fr: "l’autre est ici", en: "the other is here"),
                    at: SourceLocation(file: AssetNames.file(first))
                )
            ]
        )
    }
}
