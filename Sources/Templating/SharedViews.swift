internal import SiteModel

/// The views of one site: those whose names are data, such as fields, menus and strings, are made
/// here, once.
struct SharedViews: Sendable {
    /// The declared types, and the type of all other pages.
    let types: [ContentType]
    /// The sections, in order of name.
    let sectionIDs: [PageID]
    let sections: View<Sections>
    let edition: View<Edition>
    let root: View<RootPage>
    /// By name of type.
    let documents: [String: View<Document>]

    init(site: Site, strings: InterfaceStrings, assets: [Asset]) {
        let hasPageType = site.types.contains { $0.name == ContentType.page.name }
        let types = hasPageType ? site.types : site.types + [.page]
        let sectionIDs = site.sections
        let sections = SectionsView.view(of: sectionIDs)
        let menus = MenuView.menus(of: site.configuration)
        let strings = StringsView.view(of: strings)
        let addresses = AssetsView.addresses(of: assets)
        let integrity = AssetsView.integrity(of: assets)
        let fields = Set(types.lazy.flatMap(\.fields).map(\.name))
        let factSheet = SubjectView.subjects(of: types)
        let comparison = ComparedView.compared(of: types)
        let edition = EditionView.view(
            strings: strings,
            assets: addresses,
            integrity: integrity
        )
        self.types = types
        self.sectionIDs = sectionIDs
        self.sections = sections
        self.edition = edition
        root = RootView.view(strings: strings, assets: addresses, integrity: integrity)
        documents = Dictionary(
            types.map { type in
                let page = PageView.view(of: type, among: fields, edition: edition)
                let document = DocumentView.view(
                    of: type.name,
                    edition: edition,
                    menus: menus,
                    sections: sections,
                    page: page,
                    factSheet: factSheet,
                    comparison: comparison
                )
                return (type.name, document)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
