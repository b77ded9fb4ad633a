internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// The texts of one page in two languages, in rows that belong together.
struct SideBySide {
    struct Side {
        let page: Page?
        let language: SiteConfiguration.SiteLanguage
        let state: TranslationState?
        let text: RenderedText?
        let isSource: Bool
    }

    private let left: Side
    private let right: Side
    private let marks: PassageMarks
    /// Raw HTML may begin in one block and end in another: then the texts are not taken apart.
    private let isWhole: Bool
    private let scope: DeskScope

    init(
        _ left: Page?,
        _ right: Page?,
        _ leftLanguage: SiteConfiguration.SiteLanguage,
        _ rightLanguage: SiteConfiguration.SiteLanguage,
        _ state: PageState,
        of site: PreparedSite,
        in scope: DeskScope
    ) {
        func side(_ page: Page?, _ language: SiteConfiguration.SiteLanguage) -> Side {
            let state = state.languages.first { $0.language == language.language }?.translation
            return Side(
                page: page,
                language: language,
                state: state,
                text: page.map(site.text(of:)),
                isSource: state == .source
            )
        }
        self.left = side(left, leftLanguage)
        self.right = side(right, rightLanguage)
        let translation =
            self.left.isSource ? self.right.state : self.right.isSource ? self.left.state : nil
        if case .stale(let changes)? = translation {
            marks = PassageMarks(changes, in: scope)
        } else {
            marks = PassageMarks([], in: scope)
        }
        isWhole = site.site.configuration.allowsRawHTML
        self.scope = scope
    }

    var markup: Markup {
        """
        <div class="compare">
        <div class="row heads">
        \(side(left, "\(left.language.name) \(left.state.map(scope.mark) ?? .none)"))
        \(side(right, "\(right.language.name) \(right.state.map(scope.mark) ?? .none)"))
        </div>
        \(frontMatter)
        \(isWhole ? whole : "\(rows)")
        \(notes)
        </div>
        """
    }
}

private extension SideBySide {
    var rows: [Markup] {
        let pairs = SectionAlignment.pairs(
            left.text.map(PageSection.sections) ?? [],
            right.text.map(PageSection.sections) ?? []
        )
        return pairs.flatMap { left, right -> [Markup] in
            let (ours, theirs) = (left?.blocks ?? [], right?.blocks ?? [])
            // Blocks stand side by side where none has come or gone.
            guard ours.count == theirs.count else { return [row(ours[...], theirs[...])] }
            return ours.indices.map { row(ours[$0...$0], theirs[$0...$0]) }
        }
    }

    func row(
        _ ours: ArraySlice<PageSection.Block>,
        _ theirs: ArraySlice<PageSection.Block>
    ) -> Markup {
        let source = left.isSource ? ours : right.isSource ? theirs : []
        let changes = source.flatMap { marks.changes(in: $0.lines) }
        let kind: Markup = changes.isEmpty ? "row" : "row due"
        return """
            <div class="\(kind)">
            \(side(left, (left.isSource ? marks.list(changes) : .none) + passage(ours, left)))
            \(side(right, (right.isSource ? marks.list(changes) : .none) + passage(theirs, right)))
            </div>

            """
    }

    func passage(_ blocks: ArraySlice<PageSection.Block>, _ side: Side) -> Markup {
        guard let page = side.page else { return .none }
        if blocks.isEmpty { return absent(fr: "Pas de passage ici.", en: "No passage here.") }
        let borrowed = BorrowedMarkup(from: scope.address(of: page))
        return "\(blocks.map { borrowed.markup($0.html) })"
    }

    var whole: Markup {
        func text(_ side: Side) -> Markup {
            guard let page = side.page, let text = side.text else { return .none }
            return BorrowedMarkup(from: scope.address(of: page))
                .markup(text.html[..<text.notesStart])
        }
        return """
            <div class="row">
            \(side(left, (left.isSource ? marks.list(marks.changes, excerpts: true) : .none) + text(left)))
            \(side(right, (right.isSource ? marks.list(marks.changes, excerpts: true) : .none) + text(right)))
            </div>
            """
    }

    var frontMatter: Markup {
        func texts(_ side: Side) -> Markup {
            guard let page = side.page else {
                return absent(
                    fr: "La page n’est pas publiée dans cette langue.",
                    en: "The page is not published in this language."
                )
            }
            let language = page.language
            let summary = page.summary.map { summary -> Markup in
                "<p class=\"summary\">\(scope.set(summary, in: language))</p>"
            }
            return """
                <p class="page-title"><a href="\(scope.address(of: page))">\
                \(scope.set(page.title, in: language))</a></p>
                \(summary ?? .none)
                """
        }
        let changes = isWhole ? [] : marks.ofFrontMatter
        let kind: Markup = changes.isEmpty ? "row" : "row due"
        let list = marks.list(changes, excerpts: true)
        return """
            <div class="\(kind)">
            \(side(left, (left.isSource ? list : .none) + texts(left)))
            \(side(right, (right.isSource ? list : .none) + texts(right)))
            </div>
            """
    }

    var notes: Markup {
        func notes(_ side: Side) -> Markup {
            guard let page = side.page, let text = side.text else { return .none }
            return BorrowedMarkup(from: scope.address(of: page))
                .markup(text.html[text.notesStart...])
        }
        let source = left.isSource ? left.text : right.isSource ? right.text : nil
        let blocks = source.map(PageSection.sections)?.flatMap(\.blocks) ?? []
        let changes = isWhole ? [] : marks.changes(outside: blocks)
        let list = marks.list(changes, excerpts: true)
        let ours = (left.isSource ? list : .none) + notes(left)
        let theirs = (right.isSource ? list : .none) + notes(right)
        if ours == .none, theirs == .none { return .none }
        let kind: Markup = changes.isEmpty ? "row" : "row due"
        return "<div class=\"\(kind)\">\(side(left, ours))\(side(right, theirs))</div>"
    }

    /// What the desk itself says in the column of a language.
    func absent(fr french: String, en english: String) -> Markup {
        """
        <p class="nothing" lang="\(scope.language.rawValue)" dir="ltr">\
        \(scope.say(fr: french, en: english))</p>
        """
    }

    func side(_ side: Side, _ content: Markup) -> Markup {
        """
        <div class="side" lang="\(side.language.language.code)" \
        dir="\(side.language.direction.rawValue)">\(content)</div>
        """
    }
}
