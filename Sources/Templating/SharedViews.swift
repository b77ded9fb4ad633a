internal import SiteModel

/// The views of one site: those whose names are data, such as fields, menus and strings, are made
/// here, once.
struct SharedViews: Sendable {
    /// The declared types, and the type of all other pages.
    let types: [ContentType]
    /// The sections, in order of name.
    let sectionIDs: [PageID]
    let sections: View<Sections>
    let listing: View<Listing>
    let source: View<CitedSource>
    let menus: View<Document>
    let edition: View<Edition>
    let root: View<RootPage>

    /// - Parameter card: How the lists that all pages share see a page.
    init(site: Site, strings: InterfaceStrings, assets: [Asset], card: View<Card>) {
        let hasPageType = site.types.contains { $0.name == ContentType.page.name }
        types = hasPageType ? site.types : site.types + [.page]
        sectionIDs = SectionsView.sections(of: site)
        listing = ListingView.view(of: card)
        sections = SectionsView.view(of: sectionIDs, listing: listing)
        source = SourceView.view(of: card)
        menus = MenuView.menus(of: site.configuration)
        let strings = StringsView.view(of: strings)
        let assets = AssetsView.view(of: assets)
        edition = EditionView.view(strings: strings, assets: assets)
        root = RootView.view(strings: strings, assets: assets)
    }
}
