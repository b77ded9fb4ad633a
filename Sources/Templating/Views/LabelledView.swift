internal import SiteModel

/// A name of the site's vocabulary with the words for it.
enum LabelledView {
    static let topic = view("topic")
    static let choice = view("choice")

    private static func view(_ name: String) -> View<Labelled> {
        View(name, ["name": .text(\.name), "label": .text(\.label)])
    }
}

/// A topic of site.yml, or one value of a choice.
struct Labelled {
    /// As front matter writes it.
    let name: String
    /// In the language of the page.
    let label: String
}
