internal import Diagnostics
internal import SiteModel

/// How the desk calls pages: by their titles in one language, the desk's where the page has it.
struct PageTitles {
    private let states: [PageID: PageState]
    private let scope: DeskScope

    init(_ status: SiteStatus, in scope: DeskScope) {
        states = Dictionary(
            status.pages.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.scope = scope
    }

    /// The title with its language, and the folder below it.
    func name(of id: PageID) -> Markup {
        "\(title(of: id)) <span class=\"id\">\(id.shown)</span>"
    }

    /// The title in an element that says its language; the folder where no file gives one.
    func title(of id: PageID) -> Markup {
        guard let (title, language) = text(of: id) else { return "\(id.shown)" }
        return "<span class=\"title\" lang=\"\(language.code)\">\(title)</span>"
    }

    /// Without markup.
    func plainTitle(of id: PageID) -> String { text(of: id)?.title ?? id.shown }

    private func text(of id: PageID) -> (title: String, language: Language)? {
        let titled = (states[id]?.languages ?? []).filter { $0.title != nil }
        let chosen =
            titled.first { $0.language.code == scope.language.rawValue } ?? titled.first
        guard let chosen, let title = chosen.title else { return nil }
        return (scope.set(title, in: chosen.language), chosen.language)
    }
}
