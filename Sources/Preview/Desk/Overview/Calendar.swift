internal import Diagnostics
internal import SiteModel

/// What the site does by itself, and the pages that wait for somebody: drafts, and pages that are gone.
struct Calendar {
    private let status: SiteStatus
    private let titles: PageTitles
    private let scope: DeskScope

    init(_ status: SiteStatus, _ titles: PageTitles, _ scope: DeskScope) {
        self.status = status
        self.titles = titles
        self.scope = scope
    }

    var markup: Markup {
        """
        <section aria-labelledby="calendar">
        <h2 id="calendar">\(scope.say(fr: "Calendrier", en: "Calendar"))</h2>
        \(status.changes.isEmpty ? unchanging : changes)
        \(list("drafts", scope.say(fr: "Brouillons", en: "Drafts")) { $0 == .draft })
        \(list("gone", scope.say(fr: "Pages expirées", en: "Expired pages")) {
            if case .expired = $0 { true } else { false }
        })
        </section>

        """
    }
}

private extension Calendar {
    var unchanging: Markup {
        """
        <p class="nothing">\(scope.say(
            fr: "Rien n’est programmé : le site ne change pas de lui-même.",
            en: "Nothing is scheduled: the site does not change by itself."
        ))</p>
        """
    }

    var changes: Markup {
        let items = status.changes.prefix(30).map { change -> Markup in
            """
            <li>
            <p class="when"><strong>\(scope.time(change.instant))</strong> \
            \(scope.days(until: change.instant, from: status.asOf))</p>
            \(pages(change.appearing, scope.say(fr: "Paraît", en: "Appears")))
            \(pages(change.vanishing, scope.say(fr: "Disparaît", en: "Goes")))
            </li>

            """
        }
        return "<ol class=\"calendar\">\n\(items)</ol>\n"
    }

    func pages(_ ids: [PageID], _ word: String) -> Markup {
        if ids.isEmpty { return .none }
        let names = ids.map(titles.name).joined(by: ", ")
        return "<p><span class=\"label\">\(word)</span> \(names)</p>"
    }

    func list(
        _ id: String,
        _ title: String,
        _ isListed: (PagePublication) -> Bool
    ) -> Markup {
        let listed = status.pages.filter { isListed($0.publication) }
        if listed.isEmpty { return .none }
        let items = listed.map { page -> Markup in
            "<li>\(titles.name(of: page.id)) \(scope.mark(page.publication))</li>\n"
        }
        return "<h3 id=\"\(id)\">\(title)</h3>\n<ul class=\"pages\">\n\(items)</ul>\n"
    }
}
