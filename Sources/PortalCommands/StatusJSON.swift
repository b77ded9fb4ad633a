internal import Diagnostics
internal import FoundationEssentials
internal import SiteModel

/// A status report for programs. `docs/status-json.md` describes the fields; none is renamed or removed.
struct StatusJSON {
    private let report: Report

    init(_ status: SiteStatus) { report = Report(status) }

    /// One object, keys in alphabetical order; ends with a line break.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
        }
    }

    private struct Report: Encodable {
        let asOf: String
        let languages: [String]
        let pages: [Page]
        let openFacts: [Fact]
        let nextChange: Next?

        init(_ status: SiteStatus) {
            asOf = status.asOf.description
            languages = status.languages.map(\.language.code)
            pages = status.pages.map { Page($0) }
            openFacts = status.openFacts.map { Fact($0) }
            nextChange = status.nextChange.map { Next($0) }
        }
    }

    private struct Page: Encodable {
        let page: String
        let state: String
        let instant: String?
        let translations: [Translation]
        let twin: String?

        init(_ state: PageState) {
            page = state.id.path
            twin = state.twin?.path
            translations = state.languages.map { Translation($0) }
            switch state.publication {
            case .published: (self.state, instant) = ("published", nil)
            case .draft: (self.state, instant) = ("draft", nil)
            case .scheduled(let date): (self.state, instant) = ("scheduled", date.description)
            case .expired(let date): (self.state, instant) = ("expired", date.description)
            }
        }
    }

    private struct Translation: Encodable {
        let language: String
        let state: String
        let file: String?
        let changes: [Change]?

        init(_ text: PageState.InLanguage) {
            language = text.language.code
            state = text.translation.name
            file = text.file
            if case .stale(let changes) = text.translation {
                self.changes = changes.map { Change($0) }
            } else {
                changes = nil
            }
        }
    }

    private struct Change: Encodable {
        let action: String
        let kind: String
        let key: String?
        let text: String?
        let section: String?
        let file: String
        let line: Int?

        init(_ change: TextChange) {
            action = change.action.rawValue
            kind = change.kind.name
            key = change.key.isEmpty ? nil : change.key
            text = change.excerpt.isEmpty ? nil : change.excerpt
            section = change.section
            file = change.location.file
            line = change.location.start?.line
        }
    }

    private struct Fact: Encodable {
        let page: String
        let field: String
        let lastChecked: String
        let file: String
        let line: Int?

        init(_ fact: OpenFact) {
            page = fact.page.path
            field = fact.field
            lastChecked = fact.lastChecked.description
            file = fact.location.file
            line = fact.location.start?.line
        }
    }

    private struct Next: Encodable {
        let instant: String
        let appearing: [String]
        let vanishing: [String]

        init(_ change: SiteStatus.NextChange) {
            instant = change.instant.description
            appearing = change.appearing.map(\.path)
            vanishing = change.vanishing.map(\.path)
        }
    }
}

extension TextKind {
    /// The word for the kind in JSON, which never changes.
    fileprivate var name: String {
        switch self {
        case .title: "title"
        case .shortTitle: "short-title"
        case .summary: "summary"
        case .field: "field"
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .listItem: "list-item"
        case .tableRow: "table-row"
        case .code: "code"
        case .quotation: "quotation"
        case .footnote: "footnote"
        }
    }
}
