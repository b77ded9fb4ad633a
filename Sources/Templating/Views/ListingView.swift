/// A page with the pages below it.
enum ListingView {
    /// - Parameter card: How the pages are seen.
    static func view(of card: View<Card>) -> View<Listing> {
        View(
            "listing",
            including: card,
            { $0.card },
            ["children": .listMade(of: card) { $0.children }]
        )
    }
}

/// A section of the site.
struct Listing {
    let card: Made<Card>
    let children: MadeList<Card>
}
