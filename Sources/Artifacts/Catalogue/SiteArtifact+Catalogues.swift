internal import Diagnostics
internal import SiteModel

extension SiteArtifact {
    /// The catalogues of `api/v1/`: what the site knows, for programs; one for each type that names its
    /// own, a JSON Schema beside it, and an index of them all. docs/catalogue-api.md says what is
    /// promised of them.
    static func catalogues(of site: Site) -> [SiteArtifact] {
        let types = site.types.filter { $0.catalogue != nil }
        if types.isEmpty { return [] }
        let files = types.flatMap { type in
            [
                SiteArtifact(at: Catalogue.route(of: type, ".json")) { contents in
                    // On one line: a catalogue is as long as the site is large.
                    Catalogue(of: type, contents).json.compact
                },
                SiteArtifact(at: Catalogue.route(of: type, ".schema.json")) { contents in
                    CatalogueSchema(of: type, on: contents.site).json.document
                },
            ]
        }
        return files + [catalogueIndex(of: types)]
    }

    private static func catalogueIndex(of types: [ContentType]) -> SiteArtifact {
        SiteArtifact(at: Route(Catalogue.folder + "index.json")) { contents in
            Catalogue.index(of: types, on: contents.site).document
        }
    }
}
