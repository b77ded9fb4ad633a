internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

// The shapes that pages of the desk share.

extension DeskPlace {
    /// A document about the page that the address names, with the other ways to look at it.
    ///
    /// - Parameter content: What is shown of the page; `nil` where it cannot be.
    func document(
        _ title: String,
        ofPageIn edition: Edition,
        _ content: (PreparedSite, PageID) -> Markup?
    ) -> Markup {
        guard let site = edition.site, let id = page(of: edition), let shown = content(site, id)
        else {
            return document(
                title,
                """
                \(nothing(fr: "Aucune page de ce nom.", en: "There is no page of this name."))
                <p><a href="\(scope.address("pages"))">\(scope.say(
                    fr: "Toutes les pages",
                    en: "All pages"
                ))</a></p>
                """
            )
        }
        let name = PageTitles(site.source.status, in: scope).plainTitle(of: id)
        return document("\(title) – \(name)", "\(ways(to: id))\n\(shown)")
    }

    /// The other ways to look at a page.
    private func ways(to id: PageID) -> Markup {
        let ways = [
            ("compare", scope.say(fr: "Côte à côte", en: "Side by side")),
            ("share", scope.say(fr: "Partage", en: "Sharing")),
            ("widths", scope.say(fr: "Largeurs", en: "Widths")),
        ]
        let items = ways.filter { $0.0 != path }.map { path, words -> Markup in
            "<li><a href=\"\(scope.address(path, ["page": id.shown]))\">\(words)</a></li>"
        }
        let label = scope.say(fr: "La même page", en: "The same page")
        return "<nav aria-label=\"\(label)\"><ul class=\"ways\">\(items)</ul></nav>"
    }

    /// A table that scrolls by itself where there is little room.
    ///
    /// - Parameters:
    ///   - label: What the table is of.
    ///   - columns: Each a `th`.
    ///   - rows: Each a `tr`.
    func table(_ label: String, _ columns: [Markup], _ rows: [Markup]) -> Markup {
        """
        <div class="table" role="region" aria-label="\(label)" tabindex="0">
        <table>
        <thead><tr>\(columns)</tr></thead>
        <tbody>
        \(rows)
        </tbody>
        </table>
        </div>
        """
    }

    /// The heading of a column.
    func column(fr french: String, en english: String) -> Markup {
        "<th scope=\"col\">\(scope.say(fr: french, en: english))</th>"
    }

    /// The ways to the parts before and behind of a list that is shown in parts.
    ///
    /// - Parameters:
    ///   - start: How many entries stand before the first one that is shown.
    ///   - size: Of a part.
    ///   - count: Of all entries.
    ///   - query: What else the address says.
    ///   - words: To the part before, and to the one behind.
    func ways(
        from start: Int,
        by size: Int,
        among count: Int,
        _ query: [(key: String, value: String)] = [],
        words: (before: Phrase, behind: Phrase)
    ) -> Markup {
        func way(_ from: Int, _ words: Phrase) -> Markup {
            let address = scope.address(
                path,
                query + [(key: "from", value: String(from))],
                in: scope.language
            )
            return "<li><a href=\"\(address)\">\(scope.say(words))</a></li>"
        }
        var items: [Markup] = []
        if start > 0 { items.append(way(max(0, start - size), words.before)) }
        if start + size < count { items.append(way(start + size, words.behind)) }
        if items.isEmpty { return .none }
        let label = scope.say(fr: "Suite de la liste", en: "More of the list")
        return "<nav aria-label=\"\(label)\"><ul class=\"ways\">\(items)</ul></nav>"
    }
}
