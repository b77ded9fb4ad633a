import Diagnostics
import SiteModel

// Makes sites of a few pages by hand.

let french = Language("fr")
let nowhere = SourceLocation(file: "nowhere")

/// The home page in French.
let home = [source("", "fr")]

func located(
    _ date: String,
    _ file: String = "nowhere",
    line: Int = 1
) -> Located<PartialDate>? {
    PartialDate(date).map { Located($0, at: SourceLocation(file: file, line: line, column: 7)) }
}

func located(_ names: [String]) -> Located<[Located<String>]> {
    Located(names.map { Located($0, at: nowhere) }, at: nowhere)
}

/// A topic with a label in both languages.
func topic(_ name: String, _ french: String, _ english: String) -> SiteConfiguration.Topic {
    SiteConfiguration.Topic(
        name: name,
        label: LocalizedText([Language("fr"): french, Language("en"): english])
    )
}

/// A type whose pages stand below a folder, with fields that each refer to pages of a type.
func sectionType(
    _ name: String,
    in section: String,
    referringTo fields: KeyValuePairs<String, String> = [:]
) -> ContentType {
    ContentType(
        name: name,
        label: LocalizedText([:]),
        section: PageID(section),
        schemaType: nil,
        fields: fields.map { field, type in
            FieldDefinition(
                name: field,
                kind: .list(.reference(type: type)),
                isRequired: false,
                isShared: true,
                label: LocalizedText([:]),
                help: nil,
                schemaTerm: nil
            )
        }
    )
}

/// The value of a field that refers to pages.
func references(_ pages: String...) -> Located<FieldValue> {
    Located(.list(pages.map { .reference(Located(PageID($0), at: nowhere)) }), at: nowhere)
}

func source(
    _ id: String,
    _ language: String,
    slug: String? = nil,
    fields: [String: Located<FieldValue>] = [:],
    body: String = "",
    _ change: (inout CommonFields) -> Void = { _ in }
) -> PageSource {
    var common = CommonFields()
    let id = PageID(id)
    common.title = Located(id == .home ? "Home" : id.name, at: nowhere)
    let folder = id == .home ? "Content" : "Content/\(id.path)"
    let file = "\(folder)/\(language).md"
    common.slug = slug.map { Located($0, at: SourceLocation(file: file, line: 3, column: 7)) }
    change(&common)
    return PageSource(
        id: id,
        language: Language(language),
        file: file,
        common: common,
        fields: fields,
        body: PageSource.Body(bytes: Array(body.utf8), firstLine: 5)
    )
}

func assemble(
    _ files: [PageSource],
    _ languages: [String] = ["fr", "en"],
    types: [ContentType] = [],
    state: PublicationState? = nil,
    missingLanguage: MissingLanguagePolicy = .omit,
    topics: [SiteConfiguration.Topic] = [],
    topicsPage: String? = nil,
    yearPages: [String] = [],
    pageSize: Int = SiteConfiguration.defaultPageSize,
    feeds: FeedSettings? = nil,
    files attached: [AttachedFile] = []
) -> (site: Site, diagnostics: [Diagnostic]) {
    let text = LocalizedText([:])
    guard let url = BaseURL("https://host.example/"), let now = PartialDate("2026-01-01") else {
        preconditionFailure("literals are right")
    }
    let configuration = SiteConfiguration(
        baseURL: url,
        languages: languages.map {
            SiteConfiguration.SiteLanguage(
                language: Language($0),
                name: $0,
                direction: .leftToRight
            )
        },
        name: text,
        description: text,
        publisher: text,
        notice: text,
        topics: topics,
        menus: [],
        notFoundPage: nil,
        allowsRawHTML: false,
        missingLanguage: missingLanguage,
        topicsPage: topicsPage.map { Located(PageID($0), at: nowhere) },
        yearPages: yearPages.map { Located(PageID($0), at: nowhere) },
        pageSize: pageSize,
        feeds: feeds
    )
    let sources = ["a", "b"].map {
        Source(
            id: $0,
            publisher: $0,
            title: nil,
            description: text,
            date: nil,
            address: nil,
            language: french,
            location: nowhere
        )
    }
    return SiteAssembler(
        configuration: configuration,
        types: types,
        sources: sources,
        state: state ?? PublicationState(asOf: now),
        files: attached
    ).assemble(files)
}
