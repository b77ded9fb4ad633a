internal import Diagnostics
internal import SiteModel

/// Which pages a list shows: those whose title or folder has some words, and which stand in some state.
struct PageChoice {
    static let pageSize = 100

    private let words: String
    private let state: String
    /// How many pages stand before the first one that is shown.
    let start: Int
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ place: DeskPlace) {
        words = place.query["q"] ?? ""
        state = place.query["state"] ?? ""
        start = max(0, place.query["from"].flatMap { Int($0) } ?? 0)
        self.place = place
    }

    func pages(of status: SiteStatus, _ titles: PageTitles) -> [PageState] {
        let wanted = words.lowercased().split(separator: " ")
        return status.pages.filter { page in
            guard isInState(page) else { return false }
            if wanted.isEmpty { return true }
            let name = (titles.plainTitle(of: page.id) + " " + page.id.shown).lowercased()
            return wanted.allSatisfy { name.contains($0) }
        }
    }

    /// A form that needs no script.
    var form: Markup {
        let options = Self.states.map { name, words -> Markup in
            let selected: Markup = name == state ? " selected" : .none
            return "<option value=\"\(name)\"\(selected)>\(scope.say(words))</option>"
        }
        return """
            <form class="choice" action="/-/pages" role="search">
            <input type="hidden" name="desk" value="\(scope.language.rawValue)">
            <p><label for="q">\(scope.say(fr: "Titre ou dossier", en: "Title or folder"))</label>
            <input type="search" id="q" name="q" value="\(words)"></p>
            <p><label for="state">\(scope.say(fr: "État", en: "State"))</label>
            <select id="state" name="state">\(options)</select></p>
            <p><button>\(scope.say(fr: "Montrer", en: "Show"))</button></p>
            </form>
            """
    }

    /// The ways to the pages before and behind.
    func ways(among count: Int) -> Markup {
        place.ways(
            from: start,
            by: Self.pageSize,
            among: count,
            [(key: "q", value: words), (key: "state", value: state)],
            words: (Phrase(fr: "Précédentes", en: "Previous"), Phrase(fr: "Suivantes", en: "Next"))
        )
    }
}

private extension PageChoice {
    static let states = [
        ("", Phrase(fr: "toutes", en: "all")),
        ("work", Phrase(fr: "traduction à revoir", en: "translation to review")),
        ("missing", Phrase(fr: "langue absente", en: "language missing")),
        ("draft", Phrase(fr: "brouillon", en: "draft")),
        ("scheduled", Phrase(fr: "programmée", en: "scheduled")),
        ("expired", Phrase(fr: "expirée", en: "expired")),
    ]

    func isInState(_ page: PageState) -> Bool {
        switch (state, page.publication) {
        case ("work", _): page.languages.contains { $0.translation.asksForWork(in: page) }
        case ("missing", _): page.languages.contains { $0.translation == .missing }
        case ("draft", let publication): publication == .draft
        case ("scheduled", .scheduled), ("expired", .expired): true
        case ("scheduled", _), ("expired", _): false
        default: true
        }
    }
}
