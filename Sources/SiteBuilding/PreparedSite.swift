internal import Artifacts
package import Diagnostics
package import SiteModel
internal import Templating

/// A site as a function from an address to bytes. Immutable: any number of threads can ask.
package struct PreparedSite: Sendable {
    package let site: Site
    package let table: RouteTable
    /// What is wrong with the templates and the addresses.
    package let diagnostics: [Diagnostic]
    private let templates: SiteTemplates
    private let bodies: RenderedBodies
    private let contents: SiteContents
    private let structuredData: StructuredData

    package init(_ source: SiteSource, tree: SourceTree) {
        site = source.site
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
        table = RouteTable(source) { templates.release(of: $0) }
        diagnostics = table.diagnostics + faults
        let bodies = RenderedBodies(source, links: LinkIndex(source.layout, of: source.site))
        self.bodies = bodies
        contents = SiteContents(
            of: source.site,
            strings: source.strings,
            text: { bodies.body(of: $0).text },
            markup: { field, page in
                var fields = bodies.fields(of: page)
                return fields.markup(of: field)
            }
        )
        structuredData = StructuredData(of: source.site, strings: source.strings)
    }

    /// What stands at an address; `nil` where nothing does.
    package func artifact(at route: Route) -> Artifact? {
        switch table.recipe(at: route) {
        case .page(let page): page.isFallback ? fallback(page) : document(of: page)
        case .languages:
            printed(
                templates.languageChoice(structuredData: structuredData.graphOfLanguageChoice()),
                at: route
            )
        case .notFound: notFound(at: route)
        case .file(let file): Artifact(route: route, content: .file(origin: file.origin))
        case .release(let page): release(of: page, at: route)
        case .generated(let artifact):
            Artifact(route: route, content: .bytes(artifact.bytes(contents)))
        case nil: nil
        }
    }
}

extension PreparedSite {
    private func document(of page: Page) -> Artifact {
        let body = bodies.body(of: page)
        var fields = bodies.fields(of: page)
        let document = templates.document(
            for: page,
            body: body.text,
            structuredData: structuredData.graph(of: page, in: body.text)
        ) { fields.markup(of: $0) }
        return Artifact(
            route: page.route,
            content: .bytes(document.html),
            findings: ArtifactFindings(
                route: page.route,
                diagnostics: body.findings.diagnostics + fields.findings.diagnostics
                    + document.diagnostics,
                anchors: body.text.anchors,
                anchoredLinks: body.findings.anchoredLinks + fields.findings.anchoredLinks
            )
        )
    }

    /// What is wrong with its texts, the page itself reports.
    private func release(of page: Page, at route: Route) -> Artifact {
        var fields = bodies.fields(of: page)
        let document = templates.release(for: page, body: bodies.body(of: page).text) {
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
            findings: ArtifactFindings(route: route, diagnostics: document.diagnostics)
        )
    }

    /// The text is that of another page, which reports what is wrong with it and answers for its links.
    private func fallback(_ page: Page) -> Artifact {
        guard let source = site.page(page.id, in: page.textLanguage) else {
            preconditionFailure("a page falls back to a page of its site")
        }
        let body = bodies.body(of: source).text
        var fields = bodies.fields(of: source)
        let document = templates.document(for: page, body: body) { fields.markup(of: $0) }
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
        var texts: [Language: RenderedText] = [:]
        if let id = site.configuration.notFoundPage?.value {
            for page in site.translations(of: id) {
                texts[page.language] = bodies.body(of: page).text
            }
        }
        return printed(templates.notFound(bodies: texts), at: route)
    }

    private func printed(_ document: PrintedDocument, at route: Route) -> Artifact {
        Artifact(
            route: route,
            content: .bytes(document.html),
            findings: ArtifactFindings(route: route, diagnostics: document.diagnostics)
        )
    }
}
