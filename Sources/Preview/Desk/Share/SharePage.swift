internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/share?page=faq`: how others show a page, in each language: a card on a social network, a result of a
/// search, an entry in a feed reader.
struct SharePage {
    private let edition: Edition
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
    }

    var document: Markup {
        place.document(scope.say(fr: "Partage", en: "Sharing"), ofPageIn: edition) { site, id in
            guard site.source.status.pages.contains(where: { $0.id == id }) else { return nil }
            let pages = site.site.translations(of: id)
            if pages.isEmpty {
                return place.nothing(
                    fr: "La page n’est publiée dans aucune langue.",
                    en: "The page is not published in any language."
                )
            }
            let sections = pages.map { page -> Markup in
                guard case .bytes(let html)? = edition.artifact(at: page.route)?.content else {
                    return .none
                }
                return SharedPage(
                    page,
                    PageHead(of: html),
                    FeedEntry(of: page, in: site),
                    on: site.site,
                    in: scope
                ).markup
            }
            return "\(sections)"
        }
    }
}
