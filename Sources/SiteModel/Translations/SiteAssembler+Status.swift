internal import Diagnostics

extension SiteAssembler {
    /// How every page stands, whether it is published or not; a draft is one, even where drafts are shown.
    /// What is wrong is left to ``assemble(_:)``.
    ///
    /// - Parameter files: The language files of all pages, in any order.
    package func status(of files: [PageSource]) -> SiteStatus {
        let state = PublicationState(asOf: state.asOf)
        let pages = merge(files)
        let languages = configuration.languages.map(\.language)
        let calendar = PublicationCalendar(pages)
        let pairs = NearMissPairs(pages, languages: languages)
        let states = pages.map { page in
            let check = TranslationCheck(page, from: configuration.defaultLanguage)
            return PageState(
                id: page.id,
                publication: calendar.publication(of: page.id, in: state),
                languages: languages.map { language in
                    let file = page.files.first { $0.language == language }
                    return PageState.InLanguage(
                        language: language,
                        file: file?.file,
                        title: file?.common.title?.value,
                        translation: check.state(in: language)
                    )
                },
                twin: pairs.twin(of: page.id)
            )
        }
        return SiteStatus(
            asOf: state.asOf,
            languages: configuration.languages,
            pages: states,
            openFacts: pages.flatMap(OpenFact.all).inOrderOfCheck,
            changes: calendar.changes(in: state)
        )
    }

    /// Whether each page is published, by its id.
    ///
    /// - Parameter files: The language files of all pages, in any order.
    package func publications(of files: [PageSource]) -> [PageID: PagePublication] {
        let pages = merge(files)
        let calendar = PublicationCalendar(pages)
        return Dictionary(
            pages.map { ($0.id, calendar.publication(of: $0.id, in: state)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What is wrong with the translations of pages that are published or will be (P34x).
    func translationFaults(
        of pages: [MergedPage],
        _ calendar: PublicationCalendar
    ) -> [Diagnostic] {
        pages.flatMap { page -> [Diagnostic] in
            switch calendar.publication(of: page.id, in: state) {
            case .draft, .expired: []
            case .published, .scheduled:
                page.translationFaults(from: configuration.defaultLanguage)
            }
        }
    }
}

extension [OpenFact] {
    /// The longest unchecked first; facts of one day keep their order.
    fileprivate var inOrderOfCheck: [OpenFact] {
        enumerated()
            .sorted { ($0.element.lastChecked, $0.offset) < ($1.element.lastChecked, $1.offset) }
            .map(\.element)
    }
}
