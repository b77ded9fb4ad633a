internal import Artifacts
internal import Delivery
package import Diagnostics
internal import EditorialChecks
package import SiteModel
internal import Templating

/// A site as a function from an address to bytes. Immutable: any number of threads can ask.
///
/// A class, so that who asks for one address does not copy what all share.
package final class PreparedSite: Sendable {
    package let site: Site
    package let table: RouteTable
    /// What is wrong with the templates and the addresses.
    package let diagnostics: [Diagnostic]
    /// Those that the site has, and those that it had.
    package let addresses: PublishedAddresses
    /// What the site is made of.
    package let source: SiteSource
    let library: AssetLibrary
    let templates: SiteTemplates
    let links: LinkIndex
    let bodies: RenderedBodies
    private let contents: SiteContents
    private let structuredData: StructuredData
    /// What pages silence, and what of it front matter has needed.
    let silences: Silences
    let silencesUsed: Set<Silences.Use>
    /// The instant from which the site may be another without anybody doing anything, in minutes since the
    /// first day of the calendar; `nil` when it stays as it is.
    package var nextChange: Int? { source.nextChange }
    /// The pages, published or not, by their files.
    let pagesByFile: @Sendable () -> [String: PageID]
    /// What the site is made from: told a digest of what it depends on besides its folder, and how many
    /// tasks share the work.
    let digests: @Sendable (_ seed: UInt64, _ workers: Int) async -> SiteDigests
    /// The pages in which it differs from the site before, where it differs in their words alone.
    package let rewordedPages: [Route]?

    /// - Parameters:
    ///   - old: The site of a reading before, from which what has not changed is taken. The outcome does
    ///     not depend on it.
    ///   - keptTexts: How many rendered texts are kept at most; all that are asked for again when `nil`.
    package init(
        _ source: SiteSource,
        tree: SourceTree,
        after old: PreparedSite? = nil,
        keptTexts: Int? = nil
    ) {
        let parts =
            old.flatMap { SiteParts(source, inPlaceOf: $0) } ?? SiteParts(source, tree, after: old)
        self.source = source
        site = source.site
        silences = source.silences
        silencesUsed = source.silencesUsed
        digests = { await SiteDigests(source, tree, seed: $0, workers: $1) }
        pagesByFile = {
            Dictionary(
                source.files.map { ($0.file, $0.id) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        let changes = old.flatMap { source.changes(since: $0.source.revision) }
        rewordedPages = source.isRewording ? changes?.map(\.new.route) : nil
        library = parts.library
        templates = parts.templates
        table = parts.table
        addresses = parts.addresses
        diagnostics = parts.diagnostics
        let links = parts.links
        let templates = parts.templates
        let repetition = TextRepetition(in: source.site) { templates.release(of: $0) != nil }
        let bodies = RenderedBodies(source, tree, links: links, repetition, limit: keptTexts)
        self.links = links
        self.bodies = bodies
        contents = SiteContents(
            of: source.site,
            strings: source.strings,
            text: { bodies.text(of: $0) },
            markup: { field, page in
                var fields = bodies.fields(of: page)
                return fields.markup(of: field)
            }
        )
        structuredData = StructuredData(of: source.site, strings: source.strings)
    }

    /// The text of a page of the site.
    package func text(of page: Page) -> RenderedText { bodies.body(of: page).text }

    /// The page at an address, also where it is a further part of a list; `nil` for anything else.
    package func page(at route: Route) -> Page? {
        switch table.recipe(at: route) {
        case .page(let place), .listPage(let place, _): site.page(at: place)
        default: nil
        }
    }

    /// The addresses of the table, those of a page in its languages next to each other.
    var routesByPage: [Route] {
        var known = Set<Route>(minimumCapacity: site.pages.count)
        var routes: [Route] = []
        routes.reserveCapacity(table.count)
        for page in site.pages
        where known.insert(page.route).inserted && table.recipe(at: page.route) != nil {
            routes.append(page.route)
        }
        return routes + table.routes(besides: known)
    }

    /// What stands at an address; `nil` where nothing does.
    package func artifact(at route: Route) -> Artifact? {
        switch table.recipe(at: route) {
        case .page(let place):
            site.page(at: place).isFallback
                ? repeated(site.page(at: place), .first) : document(of: site.page(at: place))
        case .listPage(let place, let part): repeated(site.page(at: place), part)
        case .languages:
            printed(
                templates.languageChoice(structuredData: structuredData.graphOfLanguageChoice()),
                at: route
            )
        case .notFound: notFound(at: route)
        case .file(let file): Artifact(route: route, content: .file(origin: file.origin))
        case .asset(let asset): Artifact(route: route, content: .bytes(asset.bytes))
        case .rootFile(let bytes): Artifact(route: route, content: .bytes(bytes))
        case .delivery:
            table.delivery(at: route).map {
                Artifact(route: route, content: .bytes($0.bytes(table.rules)))
            }
        case .redirect(let redirect):
            Artifact(route: route, content: .bytes(RedirectPage.html(of: redirect, in: site)))
        case .release(let place): release(of: site.page(at: place), at: route)
        case .generated(let number): generated(table.artifact(number), at: route)
        case nil: nil
        }
    }

    /// What the texts at an address have shown; `nil` for what is made without texts of its own.
    func findings(at route: Route) -> ArtifactFindings? {
        switch table.recipe(at: route) {
        case .page(let place):
            artifact(at: route)?.findings.adding(entryFaults(at: place))
        case .listPage, .languages, .notFound, .release: artifact(at: route)?.findings
        default: nil
        }
    }

    /// What is wrong with how feeds tell one of the newest pages, which building them shows.
    private func entryFaults(at place: PagePlace) -> [Diagnostic] {
        let page = site.page(at: place)
        let newest = site.feeds.news(in: page.language)?.newest ?? []
        guard newest.contains(where: { site.pages[$0].route == page.route }) else { return [] }
        var fields = bodies.fields(of: page)
        let entry = templates.feedEntry(for: page, body: bodies.text(of: page)) {
            fields.markup(of: $0)
        }
        return entry?.diagnostics ?? []
    }
}

extension PreparedSite {
    /// The anchors of the text of a page, by its address; none for anything else.
    func anchors(at route: Route) -> [String] {
        switch table.recipe(at: route) {
        case .page(let place), .listPage(let place, _):
            let page = site.page(at: place)
            return site.page(page.id, in: page.textLanguage)
                .map { bodies.body(of: $0).text.anchors } ?? []
        default: return []
        }
    }

    private func document(of page: Page) -> Artifact {
        let body = bodies.body(of: page)
        var fields = bodies.fields(of: page)
        var named: Set<PageID> = []
        let document = templates.document(
            for: page,
            body: body.text,
            structuredData: {
                self.graph(of: page, .first, in: body.text) { named.insert($0.id) }
            }
        ) { fields.markup(of: $0) }
        return Artifact(
            route: page.route,
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: page.route,
                diagnostics: body.findings.diagnostics + fields.findings.diagnostics
                    + document.diagnostics,
                anchors: body.text.anchors,
                anchoredLinks: body.findings.anchoredLinks + fields.findings.anchoredLinks,
                deadLinks: body.findings.deadLinks + fields.findings.deadLinks,
                text: body.translated,
                shown: Array(document.shown.union(named))
            )
        )
    }

    /// What is wrong with its texts, the page itself reports.
    private func release(of page: Page, at route: Route) -> Artifact {
        var fields = bodies.fields(of: page)
        let document = templates.release(for: page, body: bodies.text(of: page)) {
            fields.markup(of: $0)
        }
        let release = PlainTextRelease(
            document.html,
            of: page,
            on: site,
            linksTitle: contents.strings["links"]?[page.language] ?? ""
        )
        return Artifact(
            route: route,
            content: .bytes(release.bytes),
            findings: ArtifactFindings(
                route: route,
                diagnostics: document.diagnostics,
                shown: Array(document.shown)
            )
        )
    }

    /// What is wrong with the texts that it is made of, their pages report; what is wrong with how a feed
    /// tells them, nothing else does.
    private func generated(_ artifact: SiteArtifact, at route: Route) -> Artifact {
        let faults = EntryFaults()
        let reader = TextReader()
        let told = contents.telling { [bodies, templates] page in
            var fields = bodies.fields(of: page)
            let entry = templates.feedEntry(for: page, body: bodies.text(of: page)) {
                fields.markup(of: $0)
            }
            if let entry {
                faults.append(entry.diagnostics)
                reader.note(entry.shown)
            }
            return entry?.html
        }
        let bytes = artifact.bytes(told.noting { reader.note([$0.id]) })
        let reads: TextReads =
            switch artifact.reading {
            case .noted: .pages(reader.pages)
            case .allWords: .words
            case .allTexts: .all
            }
        return Artifact(
            route: route,
            content: .bytes(bytes),
            findings: ArtifactFindings(
                route: route,
                diagnostics: faults.all,
                reads: reads
            )
        )
    }

    /// A page whose text stands elsewhere as well, where its faults are reported and its links checked:
    /// a page that falls back to another language, a further part of a list.
    private func repeated(_ page: Page, _ part: ListPart) -> Artifact {
        guard let source = site.page(page.id, in: page.textLanguage) else {
            preconditionFailure("a page is of its site, as is the one that it falls back to")
        }
        let body = bodies.text(of: source)
        var fields = bodies.fields(of: source)
        var named: Set<PageID> = []
        let document = templates.document(
            for: page,
            part,
            body: body,
            structuredData: { self.graph(of: page, part, in: body) { named.insert($0.id) } }
        ) { fields.markup(of: $0) }
        return Artifact(
            route: site.route(of: page, part),
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: site.route(of: page, part),
                diagnostics: document.diagnostics,
                anchors: body.anchors,
                shown: Array(document.shown.union(named))
            )
        )
    }

    /// - Parameter note: Told of each page whose title is said.
    private func graph(
        of page: Page,
        _ part: ListPart,
        in text: RenderedText,
        noting note: @escaping (Page) -> Void
    ) -> [UInt8] {
        let isWhole = templates.furtherParts(of: page).isEmpty
        return structuredData.graph(
            of: page,
            isWhole ? nil : part,
            in: text,
            noting: note
        )
    }

    private func notFound(at route: Route) -> Artifact {
        var texts: [Language: RenderedText] = [:]
        if let id = site.configuration.notFoundPage?.value {
            for page in site.translations(of: id) {
                texts[page.language] = bodies.text(of: page)
            }
        }
        let read = site.configuration.notFoundPage.map { [$0.value] } ?? []
        return printed(templates.notFound(bodies: texts), at: route, reading: Set(read))
    }

    private func printed(
        _ document: PrintedDocument,
        at route: Route,
        reading pages: Set<PageID> = []
    ) -> Artifact {
        Artifact(
            route: route,
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: route,
                diagnostics: document.diagnostics,
                reads: .pages(pages)
            )
        )
    }
}
