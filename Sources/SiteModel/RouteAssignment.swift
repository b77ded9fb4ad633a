internal import Diagnostics

/// The address of every published page in every language: the path of slugs from the home page down.
struct RouteAssignment {
    private let configuration: SiteConfiguration
    private var routesByPage: [PageID: [Route]] = [:]
    private var fallbacksByPage: [PageID: [(language: Language, route: Route)]] = [:]
    private var slugs: [Slugged: String] = [:]
    private var owners: [Route: PageSource] = [:]
    /// The folders without a page whose names cannot stand in an address.
    private var unnamed: Set<PageID> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter pages: In order of id, so that a folder stands before the folders in it.
    init(_ pages: [MergedPage], in configuration: SiteConfiguration) {
        self.configuration = configuration
        for page in pages {
            for file in page.files {
                check(slug(of: file), of: file)
                routesByPage[page.id, default: []].append(assign(file, in: file.language))
            }
            guard configuration.missingLanguage == .fallback else { continue }
            for language in configuration.languages.map(\.language)
            where !page.files.contains(where: { $0.language == language }) {
                let route = assign(page.files[0], in: language)
                fallbacksByPage[page.id, default: []].append((language, route))
            }
        }
    }

    /// In the order of the page's files.
    func routes(of page: MergedPage) -> [Route] { routesByPage[page.id] ?? [] }

    /// Where the text of the page's first file stands in the languages that the page lacks, with the
    /// slug of that file; none unless site.yml asks for it.
    func fallbacks(of page: MergedPage) -> [(language: Language, route: Route)] {
        fallbacksByPage[page.id] ?? []
    }
}

extension RouteAssignment {
    private struct Slugged: Hashable {
        let id: PageID
        let language: Language
    }

    /// What Linux file systems hold in one name, in bytes.
    private static let longestName = 255

    private func slug(of file: PageSource) -> String {
        file.common.slug?.value ?? Slug.make(from: file.id.name)
    }

    private mutating func assign(_ file: PageSource, in language: Language) -> Route {
        slugs[Slugged(id: file.id, language: language)] = slug(of: file)
        let route = route(of: file.id, in: language)
        // A page without a slug would be taken for the page above; that it has none is said already.
        if slug(of: file).isEmpty, file.id != .home { return route }
        if let owner = owners[route] { diagnostics.append(.sameAddress(route, file, owner)) }
        owners[route] = owners[route] ?? file
        return route
    }

    private mutating func route(of id: PageID, in language: Language) -> Route {
        if configuration.notFoundPage?.value == id { return Route("\(language.code)/404.html") }
        var names: [String] = []
        var next: PageID? = id
        while let folder = next, folder != .home {
            if let slug = slugs[Slugged(id: folder, language: language)] {
                names.append(slug)
            } else {
                // A folder without a page in this language still has a place in the address.
                names.append(name(of: folder))
            }
            next = folder.parent
        }
        let path = names.reversed().filter { !$0.isEmpty }.map { $0 + "/" }.joined()
        return Route("\(language.code)/\(path)")
    }

    private mutating func name(of folder: PageID) -> String {
        let slug = Slug.make(from: folder.name)
        if slug.isEmpty, unnamed.insert(folder).inserted {
            diagnostics.append(
                .noSlug(folder, at: SourceLocation(file: "Content/" + folder.path))
            )
        }
        return slug
    }

    private mutating func check(_ slug: String, of file: PageSource) {
        let location = file.common.slug?.location ?? file.start
        if slug.isEmpty, file.id != .home, file.id != configuration.notFoundPage?.value {
            diagnostics.append(.noSlug(file.id, at: location))
        }
        if slug.utf8.count > Self.longestName {
            diagnostics.append(.longSlug(limit: Self.longestName, at: location))
        }
    }
}

extension Diagnostic {
    fileprivate static func sameAddress(
        _ route: Route,
        _ file: PageSource,
        _ owner: PageSource
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P303",
            Phrase(
                fr: "deux pages ne peuvent avoir la même adresse « /\(route.path) »",
                en: "two pages cannot have the same address “/\(route.path)”"
            ),
            at: file.common.slug?.location ?? file.start,
            notes: [
                Note(
                    Phrase(fr: "l’autre page est ici", en: "the other page is here"),
                    at: owner.common.slug?.location ?? owner.start
                )
            ],
            suggestion: Phrase(
                fr: "donnez un autre « slug » à l’une des deux",
                en: "give one of the two another “slug”"
            )
        )
    }

    fileprivate static func noSlug(_ folder: PageID, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P313",
            Phrase(
                fr: "une adresse est faite de lettres et de chiffres : le nom de dossier "
                    + "« \(folder.name) » n’en a pas",
                en:
                    "an address is made of letters and digits: the folder name “\(folder.name)” has none"
            ),
            at: location,
            suggestion: Phrase(fr: "renommez le dossier", en: "rename the folder")
        )
    }

    fileprivate static func longSlug(limit: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P314",
            Phrase(
                fr: "un « slug » tient en \(limit) octets",
                en: "a “slug” takes at most \(limit) bytes"
            ),
            at: location,
            suggestion: Phrase(
                fr: "gardez les mots qui distinguent la page",
                en: "keep the words that tell the page apart"
            )
        )
    }
}
