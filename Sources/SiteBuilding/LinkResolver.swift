internal import Diagnostics
internal import MarkdownRendering
internal import SiteModel

/// Finds what the links of one text point at. Links name source files or folders, relative to the
/// file; what cannot be found is reported.
struct LinkResolver {
    private let index: LinkIndex
    private let site: Site
    private let file: String
    private let language: Language
    private let marks: LanguageMarks
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var anchoredLinks: [AnchoredLink] = []
    private(set) var deadLinks: [DeadLink] = []

    init(_ index: LinkIndex, of site: Site, for page: Page, _ marks: LanguageMarks) {
        self.index = index
        self.marks = marks
        self.site = site
        file = page.file
        language = page.language
    }

    mutating func resolve(_ request: LinkRequest) -> LinkTarget? {
        let destination = LinkDestination(request.destination)
        if destination.isExternal {
            guard
                let own = index.ownAddress(
                    request.destination,
                    for: file,
                    in: site.configuration
                )
            else { return .external }
            diagnostics.append(.ownAddress(request, suggestion: own.source))
            // Printed as written; its translation may well lead to the page by its file.
            return own.page.map {
                .page($0.id, language: $0.language, address: request.destination, anchor: nil)
            } ?? .external
        }
        if destination.path.isEmpty { return .anchor(destination.anchor ?? "") }
        if destination.path.hasPrefix("/") { return address(destination, request) }
        guard let path = destination.path(from: file) else {
            diagnostics.append(.outside(request))
            return nil
        }
        switch index.entry(at: path) {
        case .file(let page):
            if page.language != language { reportLanguage(page.language, request) }
            return target(page, destination, request)
        case .folder(let id): return page(id, destination, request)
        case .attachment(let route, let picture, let byteCount):
            if request.kind == .picture {
                diagnostics += [
                    HeavyPicture.diagnostic(
                        of: request.destination,
                        byteCount,
                        at: request.location
                    )
                ].compactMap(\.self)
            }
            return .file(address: site.address(of: route), picture: picture)
        case .unpublished:
            diagnostics.append(.unpublished(request))
        case nil:
            deadLinks.append(
                DeadLink(request: request, path: String(decoding: path, as: UTF8.self))
            )
        }
        return nil
    }
}

extension LinkResolver {
    /// A link that names an address of the site rather than a source.
    private mutating func address(
        _ destination: LinkDestination,
        _ request: LinkRequest
    ) -> LinkTarget? {
        let base = site.configuration.baseURL.path
        let path = destination.path
        let route = Route(
            String(path.hasPrefix(base) ? path.dropFirst(base.count) : path.dropFirst())
        )
        if let page = index.page(at: route) {
            if page.language != language { reportLanguage(page.language, request) }
            return target(LinkedPage(page, on: site), destination, request)
        }
        diagnostics.append(.address(request))
        return nil
    }

    /// A link that names the folder of a page.
    private mutating func page(
        _ id: PageID,
        _ destination: LinkDestination,
        _ request: LinkRequest
    ) -> LinkTarget? {
        if let page = site.page(id, in: language) {
            return target(LinkedPage(page, on: site), destination, request)
        }
        // The page is not translated: the reader gets what exists.
        guard let page = site.translations(of: id).first else {
            diagnostics.append(.unpublished(request))
            return nil
        }
        if !marks.mark(request, as: page.language) {
            diagnostics.append(
                .notTranslated(request, language: language, marks.phrase(for: page.language))
            )
        }
        return target(LinkedPage(page, on: site), destination, request)
    }

    /// Reports a link into another language that does not say so.
    private mutating func reportLanguage(_ other: Language, _ request: LinkRequest) {
        if marks.mark(request, as: other) { return }
        diagnostics.append(
            .otherLanguage(request, written: other, own: language, marks.phrase(for: other))
        )
    }

    private mutating func target(
        _ page: LinkedPage,
        _ destination: LinkDestination,
        _ request: LinkRequest
    ) -> LinkTarget {
        if let anchor = destination.anchor, !anchor.isEmpty {
            anchoredLinks.append(
                AnchoredLink(target: page.route, anchor: anchor, location: request.location)
            )
        }
        return .page(
            page.id,
            language: page.language,
            address: page.address,
            anchor: destination.anchor
        )
    }
}

extension Diagnostic {
    fileprivate static func outside(_ request: LinkRequest) -> Diagnostic {
        Diagnostic(
            .error,
            "P452",
            Phrase(
                fr: "un lien reste dans « Content » : « \(request.destination) » en sort",
                en: "a link stays inside “Content”: “\(request.destination)” leaves it"
            ),
            at: request.location
        )
    }

    fileprivate static func address(_ request: LinkRequest) -> Diagnostic {
        Diagnostic(
            .error,
            "P454",
            Phrase(
                fr: "« \(request.destination) » n’est l’adresse d’aucune page du site",
                en: "“\(request.destination)” is the address of no page of the site"
            ),
            at: request.location,
            suggestion: Phrase(
                fr: "visez le fichier source, par exemple « ../../programmes/fr.md »",
                en: "point at the source file, such as “../../programmes/en.md”"
            )
        )
    }

    fileprivate static func unpublished(_ request: LinkRequest) -> Diagnostic {
        Diagnostic(
            .error,
            "P455",
            Phrase(
                fr: "une page publiée ne peut mener à « \(request.destination) », qui ne l’est pas",
                en:
                    "a published page cannot lead to “\(request.destination)”, which is not published"
            ),
            at: request.location,
            suggestion: Phrase(
                fr: "retirez le lien tant que cette page n’est pas publiée",
                en: "remove the link while that page is not published"
            )
        )
    }

    fileprivate static func otherLanguage(
        _ request: LinkRequest,
        written: Language,
        own: Language,
        _ mark: String
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P456",
            Phrase(
                fr:
                    "ce lien mène à la page en \(written.name.french), ce texte est en \(own.name.french)",
                en:
                    "this link leads to the page in \(written.name.english), this text is in \(own.name.english)"
            ),
            at: request.location,
            suggestion: Phrase(
                fr:
                    "visez « \(own.code).md », ou le dossier seul ; si c’est voulu, écrivez « (\(mark)) » derrière le lien",
                en:
                    "point at “\(own.code).md”, or at the folder alone; if it is meant, write “(\(mark))” behind the link"
            )
        )
    }

    fileprivate static func notTranslated(
        _ request: LinkRequest,
        language: Language,
        _ mark: String
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P457",
            Phrase(
                fr:
                    "la page visée n’existe pas en \(language.name.french) : le lien mène à une autre langue",
                en:
                    "the target page does not exist in \(language.name.english): the link leads to another language"
            ),
            at: request.location,
            suggestion: Phrase(
                fr:
                    "traduisez la page visée, ou écrivez « (\(mark)) » derrière le lien",
                en: "translate the target page, or write “(\(mark))” behind the link"
            )
        )
    }
}
