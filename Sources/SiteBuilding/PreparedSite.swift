internal import Artifacts
package import Diagnostics
internal import EditorialChecks
internal import MarkdownRendering
package import SiteModel
internal import Templating

/// A site as a function from an address to bytes. Immutable: any number of threads can ask.
package struct PreparedSite: Sendable {
    package let site: Site
    package let table: RouteTable
    /// What is wrong with the templates and the addresses.
    package let diagnostics: [Diagnostic]
    private let templates: SiteTemplates
    let links: LinkIndex
    private let writers: [Language: TextWriter]
    /// What pages silence, and what of it front matter has needed.
    let silences: Silences
    let silencesUsed: Set<Silences.Use>

    package init(_ source: SiteSource, tree: SourceTree) {
        site = source.site
        silences = source.silences
        silencesUsed = source.silencesUsed
        table = RouteTable(source)
        links = LinkIndex(source.layout, of: source.site)
        let assets = source.layout.assets.map { file in
            (
                String(file.path.dropFirst("Templates/assets/".count)),
                source.site.address(of: RouteTable.route(ofAsset: file))
            )
        }
        let (templates, faults) = SiteTemplates.make(
            from: tree,
            site: source.site,
            strings: source.strings,
            assets: Dictionary(assets, uniquingKeysWith: { first, _ in first })
        )
        self.templates = templates
        diagnostics = table.diagnostics + faults
        writers = Dictionary(
            uniqueKeysWithValues: source.site.configuration.languages.map {
                ($0.language, TextWriter(source, tree, in: $0.language))
            }
        )
    }

    /// What stands at an address; `nil` where nothing does.
    package func artifact(at route: Route) -> Artifact? {
        switch table.recipe(at: route) {
        case .page(let page): page.isFallback ? fallback(page) : document(of: page)
        case .languages:
            printed(templates.languageChoice(), at: route)
        case .notFound: notFound(at: route)
        case .file(let file): Artifact(route: route, content: .file(origin: file.origin))
        case .generated(let artifact):
            Artifact(route: route, content: .bytes(artifact.bytes(site)))
        case nil: nil
        }
    }
}

extension PreparedSite {
    private func document(of page: Page) -> Artifact {
        guard let writer = writers[page.language] else {
            preconditionFailure("a page is in a language of its site")
        }
        var texts = writer.texts(of: page, links)
        let body = texts.body()
        let isTranslated = site.translations(of: page.id).count > 1
        let document = templates.document(for: page, body: body) { texts.field($0) }
        return Artifact(
            route: page.route,
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: page.route,
                diagnostics: texts.diagnostics + document.diagnostics,
                anchors: body.anchors,
                anchoredLinks: texts.anchoredLinks,
                deadLinks: texts.deadLinks,
                profile: isTranslated ? texts.profile(of: body) : nil
            )
        )
    }

    /// The text is that of another page, which reports what is wrong with it and answers for its links.
    private func fallback(_ page: Page) -> Artifact {
        guard let source = site.page(page.id, in: page.textLanguage),
            let writer = writers[source.language]
        else {
            preconditionFailure("a page falls back to a page of its site")
        }
        var texts = writer.texts(of: source, links)
        let body = texts.body()
        let document = templates.document(for: page, body: body) { texts.field($0) }
        return Artifact(
            route: page.route,
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: page.route,
                diagnostics: document.diagnostics,
                anchors: body.anchors
            )
        )
    }

    private func notFound(at route: Route) -> Artifact {
        var bodies: [Language: RenderedText] = [:]
        if let id = site.configuration.notFoundPage?.value {
            for page in site.translations(of: id) {
                guard let writer = writers[page.language] else { continue }
                var texts = writer.texts(of: page, links)
                bodies[page.language] = texts.body()
            }
        }
        return printed(templates.notFound(bodies: bodies), at: route)
    }

    private func printed(_ document: PrintedDocument, at route: Route) -> Artifact {
        Artifact(
            route: route,
            content: .bytes(document.html),
            findings: ArtifactFindings(route: route, diagnostics: document.diagnostics)
        )
    }
}
