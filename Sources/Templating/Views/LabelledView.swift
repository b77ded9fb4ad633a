internal import SiteModel

/// A name of the site's vocabulary with the words for it.
enum LabelledView {
    static let choice = View<Labelled>(
        "choice",
        ["name": .text(\.name), "label": .text(\.label)]
    )
}

/// One value of a choice.
struct Labelled {
    /// As front matter writes it.
    let name: String
    /// In the language of the page.
    let label: String
}
