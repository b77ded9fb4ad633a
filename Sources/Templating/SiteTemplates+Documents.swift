internal import Mustache
package import SiteModel

extension SiteTemplates {
    /// The HTML document of a page, UTF-8. Empty where the page has no template, which has been
    /// reported.
    ///
    /// - Parameters:
    ///   - page: A page of the site that the templates were made for.
    ///   - part: What of its list it shows: the first part, or one of ``furtherParts(of:)``.
    ///   - body: Its text; that of the page that it falls back to, where it lacks its language.
    ///   - structuredData: Makes JSON-LD about the page that can stand in a `script` element, UTF-8; asked
    ///     only for a template that names it.
    ///   - markdown: Renders the Markdown of a field as HTML; asked for each Markdown value of the page,
    ///     in groups and lists as well.
    package func document(
        for page: Page,
        _ part: ListPart = .first,
        body: RenderedText,
        structuredData: @escaping () -> [UInt8] = { [] },
        markdown: @escaping (Located<String>) -> [UInt8]
    ) -> PrintedDocument {
        document(for: page, part, use(for: page), body: body, structuredData, markdown)
    }

    /// The HTML of a page’s press release, which becomes plain text; UTF-8. Parameters as above.
    package func release(
        for page: Page,
        body: RenderedText,
        markdown: @escaping (Located<String>) -> [UInt8]
    ) -> PrintedDocument {
        document(for: page, .first, choice.release(of: page.type), body: body, { [] }, markdown)
    }

    /// What a feed says of a page: HTML, UTF-8, whose addresses are those of the page. `nil` for a type
    /// without a template for it. Parameters as above.
    package func feedEntry(
        for page: Page,
        body: RenderedText,
        markdown: @escaping (Located<String>) -> [UInt8]
    ) -> PrintedDocument? {
        let use = choice.feedEntry(of: page.type)
        guard choice.contains(use.template) else { return nil }
        return document(for: page, .first, use, body: body, { [] }, markdown)
    }

    /// Where the press release of a page is: below it, for types that have a template for one. `nil`
    /// where it has none, and for a page that shows the text of another.
    package func release(of page: Page) -> Route? {
        let template = choice.release(of: page.type).template
        guard choice.contains(template), !page.isFallback, page.route.path.hasSuffix("/") else {
            return nil
        }
        return Route(page.route.path + "release.txt")
    }

    private func document(
        for page: Page,
        _ part: ListPart,
        _ use: TemplateUse,
        body: RenderedText,
        _ structuredData: @escaping () -> [UInt8],
        _ markdown: @escaping (Located<String>) -> [UInt8]
    ) -> PrintedDocument {
        guard let view = views.documents[use.type], let parts = parts[page.language],
            let textParts = self.parts[page.textLanguage],
            let card = parts.cards[page.id]?.card
        else {
            preconditionFailure("the page is one of the site that the templates were made for")
        }
        let sheet = PageSheet(
            of: textParts.edition.site,
            in: page.textLanguage,
            facts: gathering[.factSheet]?.contains(use) == true,
            dates: gathering[.chronology]?.contains(use) == true,
            compared: gathering[.comparison]?.contains(use) == true ? page.id : nil
        )
        let document = Document(
            PageScope(
                page: page,
                parts: textParts,
                citations: PageCitations(of: page, in: body, gathered: sheet.sources),
                markdown: markdown
            ),
            in: parts,
            card: card,
            body: body,
            list: ListPage(
                part,
                of: page,
                in: parts.edition.site,
                isSpread: spreading.contains(use)
            ),
            structuredData: structuredData,
            sheet: sheet,
            release: release(of: page),
            marksCards: marking.contains(use)
        )
        // What fields name is printed with its title, without a card.
        return printed(
            use.template,
            view.late(of: document),
            reserving: body.html.count,
            showing: Set(page.references).union(sheet.references)
        )
    }

    /// What of the list of a page stands elsewhere than at the page's own address: nothing, unless its
    /// template names the part of the list that stands on a page (`page.listing`, `page.groups`).
    package func furtherParts(of page: Page) -> [ListPart] {
        guard spreading.contains(use(for: page)), let edition = editions.first else { return [] }
        return edition.site.furtherParts(of: page)
    }

    /// The HTML document at `/`, which offers the languages.
    ///
    /// - Parameter structuredData: JSON-LD about the site that can stand in a `script` element, UTF-8.
    package func languageChoice(structuredData: [UInt8] = []) -> PrintedDocument {
        printed(languages: [:], isNotFound: false, structuredData)
    }

    /// The HTML document at `/404.html`: every language says that there is no such page.
    ///
    /// - Parameter bodies: The text of the not-found page in each language that has it.
    package func notFound(bodies: [Language: RenderedText]) -> PrintedDocument {
        printed(languages: bodies, isNotFound: true)
    }
}

private extension SiteTemplates {
    func use(for page: Page) -> TemplateUse { choice.use(for: page) }

    func printed(
        languages bodies: [Language: RenderedText],
        isNotFound: Bool,
        _ structuredData: [UInt8] = []
    ) -> PrintedDocument {
        let offered = editions.filter { edition in
            edition.site.page(.home, in: edition.language.language) != nil
        }
        let languages = offered.map { edition in
            RootLanguage(
                edition: edition,
                notFoundBody: bodies[edition.language.language]?.html ?? [],
                isNotFound: isNotFound
            )
        }
        let page = RootPage(
            edition: editions[0],
            languages: languages,
            isNotFound: isNotFound,
            structuredData: structuredData
        )
        return printed(TemplateChoice.languages, views.root.late(of: page), reserving: 0)
    }

    func printed(
        _ template: String,
        _ data: LateRecord,
        reserving size: Int,
        showing pages: Set<PageID> = []
    ) -> PrintedDocument {
        guard choice.contains(template) else {
            return PrintedDocument(html: [], diagnostics: [], shown: [])
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 16_384)
        var subjects: Set<String> = []
        let endless = library.render(template, data, into: &bytes, noting: &subjects)
        return PrintedDocument(
            html: bytes,
            diagnostics: endless.map { [$0] } ?? [],
            shown: pages.union(subjects.map { PageID($0) })
        )
    }
}
