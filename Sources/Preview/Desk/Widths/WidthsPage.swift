internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/widths?page=faq&language=fr`: a page as wide as a phone, a tablet and a desk have it, and in print.
struct WidthsPage {
    private struct Frame {
        let name: Phrase
        let width: Int
        let height: Int
    }

    private let edition: Edition
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    /// In CSS pixels. A sheet of A4 is 210 mm wide, less margins of 22 mm at its sides.
    private static let frames = [
        Frame(name: Phrase(fr: "Téléphone", en: "Phone"), width: 390, height: 844),
        Frame(name: Phrase(fr: "Tablette", en: "Tablet"), width: 820, height: 1_180),
        Frame(name: Phrase(fr: "Bureau", en: "Desk"), width: 1_280, height: 800),
    ]
    private static let sheet = Frame(
        name: Phrase(fr: "Papier (A4)", en: "Paper (A4)"),
        width: 628,
        height: 971
    )

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
    }

    var document: Markup {
        place.document(scope.say(fr: "Largeurs", en: "Widths"), ofPageIn: edition) { site, id in
            let pages = site.site.translations(of: id)
            let wanted = pages.first { $0.language.code == place.query["language"] }
            guard let page = wanted ?? pages.first else { return nil }
            let address = scope.address(of: page)
            let paper = frame(
                Self.sheet,
                at: scope.address("print", ["page": address]),
                kind: "paper"
            )
            return """
                \(choice(of: pages, page, site.site))
                <div class="frames">
                \(Self.frames.map { frame($0, at: address) })
                \(paper)
                </div>
                """
        }
    }
}

private extension WidthsPage {
    private func frame(_ frame: Frame, at address: String, kind: String = "screen") -> Markup {
        let name = scope.say(frame.name)
        return """
            <section class="frame \(kind)">
            <h2>\(name) <span class="id">\(frame.width) px</span></h2>
            <div class="scroll" role="region" aria-label="\(name)" tabindex="0">
            <iframe src="\(address)" title="\(name)" width="\(frame.width)" height="\(frame.height)"></iframe>
            </div>
            </section>

            """
    }

    /// The languages of the page.
    func choice(of pages: [Page], _ shown: Page, _ site: Site) -> Markup {
        if pages.count < 2 { return .none }
        let items = pages.map { page -> Markup in
            let code = page.language.code
            let name = site.configuration.languages.first { $0.language == page.language }?.name
            let current: Markup = page.language == shown.language ? " aria-current=\"true\"" : .none
            let address = scope.address("widths", ["page": page.id.shown, "language": code])
            return """
                <li><a href="\(address)" lang="\(code)"\(current)>\(name ?? code)</a></li>
                """
        }
        let label = scope.say(fr: "Langue de la page", en: "Language of the page")
        return "<nav aria-label=\"\(label)\"><ul class=\"ways\">\(items)</ul></nav>"
    }
}
