internal import Mustache
internal import SiteModel

/// A page of the site map with the pages below it.
enum PageBranchView {
    static let view: View<PageBranch> = View(
        "page of the site map",
        including: CardView.view,
        { $0.card },
        [
            "children": .list(ofItself: { PageBranchView.view }) { $0.children },
            "has-children": .flag { !$0.children.isEmpty },
            // How many pages the map leaves to the page's own list.
            "omitted": .optionalText(\.omitted),
        ]
    )
}
