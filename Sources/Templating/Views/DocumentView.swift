internal import SiteModel

/// What the template of a page sees: the names outside of all sections.
enum DocumentView {
    static func view(of type: ContentType, in views: SharedViews) -> View<Document> {
        let page = PageView.view(of: type, in: views)
        return View(
            type.name,
            including: views.edition,
            { $0.parts.content },
            [
                "menus": .record(views.menus) { $0 },
                "sections": .made(views.sections, \.sections),
                "bibliography": .listMade(of: views.source, \.bibliography),
                "page": .record(page) { $0 },
            ]
        )
    }
}
