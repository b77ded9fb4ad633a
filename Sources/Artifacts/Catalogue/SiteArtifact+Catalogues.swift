internal import Diagnostics
package import SiteModel

extension SiteArtifact {
    /// The catalogues of `api/v1/`: what the site knows, for programs; one for each type that names its
    /// own, a JSON Schema beside it, and an index of them all. docs/catalogue-api.md says what is
    /// promised of them.
    static func catalogues(of site: Site) -> [SiteArtifact] {
        let types = site.types.filter { $0.catalogue != nil }
        if types.isEmpty { return [] }
        let files = types.flatMap { type in
            [
                SiteArtifact(
                    at: Catalogue.route(of: type, ".json"),
                    of: catalogueOwner,
                    reading: .allWords
                ) { contents in
                    // On one line: a catalogue is as long as the site is large.
                    Catalogue(of: type, contents).json.compact
                },
                SiteArtifact(at: Catalogue.route(of: type, ".schema.json"), of: catalogueOwner) {
                    contents in
                    CatalogueSchema(of: type, on: contents.site).json.document
                },
            ]
        }
        return files + [catalogueIndex(of: types)]
    }

    private static let catalogueOwner = Owner(page: .home, language: nil)

    private static func catalogueIndex(of types: [ContentType]) -> SiteArtifact {
        SiteArtifact(at: Route(Catalogue.folder + "index.json"), of: catalogueOwner) { contents in
            Catalogue.index(of: types, on: contents.site).document
        }
    }

    /// The name of the catalogue that an address is of, or its schema: `programmes` of
    /// `api/v1/programmes.json`; `nil` for another address.
    package static func catalogue(at route: Route) -> String? {
        let path = route.path
        guard path.hasPrefix(Catalogue.folder), path.hasSuffix(".json") else { return nil }
        let name = path.dropFirst(Catalogue.folder.count).dropLast(".json".count)
        return name.hasSuffix(".schema") ? String(name.dropLast(".schema".count)) : String(name)
    }
}
