internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/pages`: every page, published or not, in all its languages, with the ways to look at it.
struct PagesPage {
    private let edition: Edition
    private let place: DeskPlace
    private let choice: PageChoice
    private var scope: DeskScope { place.scope }

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
        choice = PageChoice(place)
    }

    var document: Markup {
        let title = scope.say(fr: "Pages", en: "Pages")
        guard let site = edition.site else {
            return place.document(
                title,
                place.nothing(
                    fr: "Le site ne se laisse pas encore lire : voyez les messages.",
                    en: "The site cannot be read yet: see the messages."
                )
            )
        }
        let status = site.source.status
        let titles = PageTitles(status, in: scope)
        let chosen = choice.pages(of: status, titles)
        let part = chosen.dropFirst(choice.start).prefix(PageChoice.pageSize)
        return place.document(
            title,
            """
            \(choice.form)
            <p role="status">\(count(part, of: chosen))</p>
            \(part.isEmpty ? .none : table(Array(part), status, titles, of: site.site))
            \(choice.ways(among: chosen.count))
            """
        )
    }
}

private extension PagesPage {
    func count(_ part: ArraySlice<PageState>, of chosen: [PageState]) -> String {
        guard chosen.count > part.count, !part.isEmpty else {
            return scope.say(
                fr: chosen.count < 2 ? "\(chosen.count) page" : "\(chosen.count) pages",
                en: chosen.count == 1 ? "1 page" : "\(chosen.count) pages"
            )
        }
        let last = choice.start + part.count
        return scope.say(
            fr: "Pages \(choice.start + 1) à \(last), sur \(chosen.count)",
            en: "Pages \(choice.start + 1) to \(last) of \(chosen.count)"
        )
    }

    func table(
        _ pages: [PageState],
        _ status: SiteStatus,
        _ titles: PageTitles,
        of site: Site
    ) -> Markup {
        let languages = status.languages.map { language -> Markup in
            "<th scope=\"col\" lang=\"\(language.language.code)\">\(language.name)</th>"
        }
        return place.table(
            scope.say(fr: "Pages", en: "Pages"),
            [
                place.column(fr: "Page", en: "Page"),
                place.column(fr: "Publication", en: "Publication"),
            ] + languages + [place.column(fr: "Regarder", en: "Look")],
            pages.map { row($0, titles, of: site) }
        )
    }

    func row(_ page: PageState, _ titles: PageTitles, of site: Site) -> Markup {
        let cells = page.languages.map { text -> Markup in
            let shown = site.page(page.id, in: text.language)
            guard let shown else { return "<td>\(scope.mark(text.translation))</td>" }
            return """
                <td>\(scope.mark(text.translation)) \
                <a class="address" href="\(scope.address(of: shown))">/\(shown.route.path)</a></td>
                """
        }
        return """
            <tr><th scope="row">\(titles.name(of: page.id))</th>
            <td>\(scope.mark(page.publication))</td>
            \(cells)
            <td>\(looks(page, titles))</td></tr>

            """
    }

    /// The ways to look at a page. Each says of which page it is to whoever hears it alone.
    func looks(_ page: PageState, _ titles: PageTitles) -> Markup {
        let name = titles.plainTitle(of: page.id)
        let ways = [
            ("compare", scope.say(fr: "Côte à côte", en: "Side by side")),
            ("share", scope.say(fr: "Partage", en: "Sharing")),
            ("widths", scope.say(fr: "Largeurs", en: "Widths")),
        ]
        let items = ways.map { path, words -> Markup in
            """
            <li><a href="\(scope.address(path, ["page": page.id.shown]))">\(words)\
            <span class="hidden"> – \(name)</span></a></li>
            """
        }
        return "<ul class=\"ways\">\(items)</ul>"
    }
}
