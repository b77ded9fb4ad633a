package import Diagnostics

/// Makes the site from what the files say: merges languages, decides what is published and where,
/// resolves references. Only front matter is read.
package struct SiteAssembler: Sendable {
    let configuration: SiteConfiguration
    let types: [ContentType]
    private let sources: [Source]
    private let sourceIDs: Set<String>
    /// The instant and the drafts that the site is made for.
    package let state: PublicationState
    let images: ImageResolver

    /// - Parameter files: The files beside pages, among which image fields find theirs.
    package init(
        configuration: SiteConfiguration,
        types: [ContentType],
        sources: [Source],
        state: PublicationState,
        files: [AttachedFile] = []
    ) {
        self.configuration = configuration
        self.types = types
        self.sources = sources
        sourceIDs = Set(sources.map(\.id))
        self.state = state
        images = ImageResolver(files)
    }

    /// - Parameter files: The language files of all pages, in any order.
    /// - Returns: The site of what is right, and everything that is wrong (P3xx).
    package func assemble(_ files: [PageSource]) -> (site: Site, diagnostics: [Diagnostic]) {
        let assembly = assembly(of: files)
        return (assembly.site, assembly.diagnostics)
    }

    /// The same, kept so that it can be made again when some files change.
    ///
    /// - Parameter old: What was assembled before by an assembler that was told the same, in the same
    ///   state: what has not changed since is taken from it. The outcome does not depend on it.
    package func assembly(of files: [PageSource], after old: SiteAssembly? = nil) -> SiteAssembly {
        if let old, let same = samePages(files, after: old) { return same }
        let drafts = merge(files, after: old)
        let calendar = PublicationCalendar(drafts)
        let published = PublishedPages(drafts, of: calendar, in: state)
        let directory = PageDirectory(drafts.map { ($0.id, $0.type.name) })
        let assignment = RouteAssignment(published.pages, in: configuration)

        var pages: [Page] = []
        var fallbacks: [Page] = []
        var redirects: [Redirect] = []
        var pageFaults: [PageID: [Diagnostic]] = [:]
        // Where there are the same pages, what a page names is what it named.
        let known = old.flatMap { $0.structure.published.hasSamePages(as: published) ? $0 : nil }
        for draft in published.pages {
            let routes = assignment.routes(of: draft)
            if let same = known?.pages(of: draft, at: routes) {
                pages += same
                pageFaults[draft.id] = known?.pageFaults[draft.id]
            } else {
                var resolver = ReferenceResolver(
                    of: draft.id,
                    directory: directory,
                    images: images,
                    isPublished: published.contains
                )
                for (file, route) in zip(draft.files, routes) {
                    pages.append(page(of: draft, in: file, at: route, resolving: &resolver))
                }
                let faults = faults(of: draft, in: directory, resolver)
                if !faults.isEmpty { pageFaults[draft.id] = faults }
            }
            for (file, page) in zip(draft.files, pages.suffix(draft.files.count)) {
                redirects += file.common.aliases.map { Redirect($0, to: page) }
            }
            let source = pages[pages.count - draft.files.count]
            fallbacks += assignment.fallbacks(of: draft).map { language, route in
                source.fallback(in: language, at: route)
            }
        }
        let languages = configuration.languages.map(\.language)
        let pairs = NearMissPairs(published.pages, languages: languages)
        let (configuration, menuFaults) = resolvedMenus(in: directory, published.contains)
        let topics = TopicPages(configuration, types: types, besides: pages, fallbacks: fallbacks)
        let site = Site(
            configuration: configuration,
            types: types.sorted { $0.name < $1.name },
            sources: citedSources(of: pages),
            pages: topics.merged(with: pages, languages: languages),
            fallbacks: fallbacks,
            sections: Site.sections(of: drafts.map(\.id)),
            redirects: redirects
        )
        return SiteAssembly(
            site: site,
            files: files,
            drafts: drafts,
            structure: SiteAssembly.Structure(
                calendar: calendar,
                published: published,
                directory: directory,
                drafts: drafts,
                routeFaults: assignment.diagnostics,
                otherFaults: pairs.diagnostics
                    + missingLanguages(of: published.pages, besides: pairs) + menuFaults
                    + namedPageFaults(in: directory) + topics.diagnostics,
                pairs: pairs
            ),
            pageFaults: pageFaults,
            translationFaults: translationFaults(of: drafts, calendar),
            changes: nil
        )
    }
}

extension SiteAssembler {
    /// The pages with their language files together, in order of id.
    ///
    /// - Parameter old: What was assembled before: pages whose files are the same are taken from it.
    func merge(_ files: [PageSource], after old: SiteAssembly? = nil) -> [MergedPage] {
        let rank = Dictionary(
            configuration.languages.enumerated().map { ($1.language, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let sorted = files.sorted { one, other in
            if one.id != other.id { return one.id < other.id }
            return rank[one.language] ?? .max < rank[other.language] ?? .max
        }
        var merged: [MergedPage] = []
        var start = sorted.startIndex
        while start < sorted.endIndex {
            let end = sorted[start...].firstIndex { $0.id != sorted[start].id } ?? sorted.endIndex
            let own = Array(sorted[start..<end])
            let known = old?.draft(of: own[0].id)
            if let known, known.files.elementsEqual(own, by: { $0 === $1 }) {
                merged.append(known)
            } else {
                merged.append(MergedPage(own, of: ContentType.of(own[0].id, among: types)))
            }
            start = end
        }
        return merged
    }

    func faults(
        of draft: MergedPage,
        in directory: PageDirectory,
        _ resolver: ReferenceResolver
    ) -> [Diagnostic] {
        draft.orderFaults(in: directory, besides: topicNames(below: draft.id))
            + resolver.diagnostics
    }

    func page(
        of merged: MergedPage,
        in file: PageSource,
        at route: Route,
        resolving resolver: inout ReferenceResolver
    ) -> Page {
        let fields = merged.fields(in: file, resolving: &resolver)
        return Page(
            id: file.id,
            language: file.language,
            type: merged.type,
            file: file.file,
            route: route,
            title: file.common.title?.value ?? file.id.name,
            shortTitle: file.common.shortTitle?.value,
            summary: file.common.summary?.value,
            date: merged.shared.date,
            updated: merged.shared.updated,
            topics: merged.shared.topics,
            sources: CitedSources(merged.shared.sources, fields, file.body, known: sourceIDs).ids,
            template: merged.shared.template,
            order: merged.shared.order.map(\.value),
            schemaType: merged.shared.schemaType,
            fields: fields,
            body: file.body
        )
    }

    /// The sources that a published page cites: what others cite is not for readers yet.
    private func citedSources(of pages: [Page]) -> [Source] {
        let cited = Set(pages.lazy.flatMap(\.sources))
        return sources.filter { cited.contains($0.id) }
    }

    /// A page that is probably half of another has been reported with it, which is enough for a warning.
    private func missingLanguages(
        of pages: [MergedPage],
        besides pairs: NearMissPairs
    ) -> [Diagnostic] {
        let isError = configuration.missingLanguage == .error
        var diagnostics: [Diagnostic] = []
        if !pages.contains(where: { $0.id == .home }) { diagnostics.append(.noHomePage()) }
        for page in pages where isError || pairs.twin(of: page.id) == nil {
            let present = Set(page.files.map(\.language))
            for wanted in configuration.languages where !present.contains(wanted.language) {
                diagnostics.append(
                    .missingLanguage(
                        wanted,
                        isError: isError,
                        at: page.files[0].start
                    )
                )
            }
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func noHomePage() -> Diagnostic {
        Diagnostic(
            .error,
            "P308",
            Phrase(
                fr:
                    "le site a une page d’accueil : un fichier par langue directement dans « Content »",
                en: "the site has a home page: one file for each language directly in “Content”"
            ),
            at: SourceLocation(file: "Content")
        )
    }

    fileprivate static func missingLanguage(
        _ language: SiteConfiguration.SiteLanguage,
        isError: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        let (code, name) = (language.language.code, language.language.name)
        return Diagnostic(
            isError ? .error : .warning,
            "P307",
            Phrase(
                fr: "cette page n’existe pas en \(name.french)",
                en: "this page does not exist in \(name.english)"
            ),
            at: location,
            suggestion: Phrase(
                fr: "ajoutez le fichier « \(code).md » dans le même dossier",
                en: "add the file “\(code).md” in the same folder"
            )
        )
    }
}
