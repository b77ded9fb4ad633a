internal import SiteModel

/// The menus of site.yml by name, as one page shows them.
enum MenuView {
    static func menus(of configuration: SiteConfiguration) -> View<Document> {
        View(
            "menus",
            configuration.menus.enumerated().map { index, menu in
                (
                    menu.name,
                    .listMade(of: entry) { document in
                        let targets = document.parts.menus[index]
                        let isFirst = document.list.part == .first
                        return MadeList(
                            targets.map { $0.made(for: document.page.id, isFirst: isFirst) }
                        )
                    }
                )
            }
        )
    }

    static let entry = View<MenuEntry>(
        "menu entry",
        [
            "title": .text(\.title),
            "address": .text(\.address),
            "text-language": .optional(TextLanguageView.view, \.textLanguage),
            "is-current": .flag { $0.place == .current },
            "is-ancestor": .flag { $0.place == .ancestor },
        ]
    )
}

struct MenuEntry {
    /// Where the entry's page stands, seen from the page that shows the menu.
    enum Place { case current, ancestor, elsewhere }

    let title: String
    let address: String
    /// The language of the title, where it is not that of the menu.
    let textLanguage: TextLanguage?
    let place: Place
}

/// An entry of a menu in one language, made for every place that it can have.
struct MenuTarget: Sendable {
    private let id: PageID
    private let folder: String
    private let current: Made<MenuEntry>
    private let ancestor: Made<MenuEntry>
    private let elsewhere: Made<MenuEntry>

    init(_ page: ListedPage, id: PageID) {
        func made(_ place: MenuEntry.Place) -> Made<MenuEntry> {
            MenuView.entry.made(
                of: MenuEntry(
                    title: page.shortTitle,
                    address: page.address,
                    textLanguage: page.textLanguage,
                    place: place
                )
            )
        }
        self.id = id
        folder = id.path + "/"
        current = made(.current)
        ancestor = made(.ancestor)
        elsewhere = made(.elsewhere)
    }

    /// The home page is above every page, which would say nothing: it is no ancestor here.
    ///
    /// - Parameter isFirst: Whether the page is at its own address: a further part of its list is below it.
    func made(for page: PageID, isFirst: Bool) -> Made<MenuEntry> {
        if page == id { return isFirst ? current : ancestor }
        return page.path.hasPrefix(folder) ? ancestor : elsewhere
    }
}
