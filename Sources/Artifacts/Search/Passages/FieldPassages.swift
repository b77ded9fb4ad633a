internal import SiteModel
internal import Typography

/// The values of a page's fields as a reader would say them: « Frais – À annoncer ».
struct FieldPassages {
    private let page: Page
    private let contents: SiteContents
    private let typographer: Typographer
    private let formats: LanguageFormats

    init(_ page: Page, _ contents: SiteContents) {
        self.page = page
        self.contents = contents
        typographer = Typographer(language: page.language.code)
        formats = contents.strings.formats(in: page.language)
    }

    /// Adds a passage for each field that has something to say, with its label unless it is a sentence.
    func add(to text: inout PageText) {
        for field in page.fields {
            guard let definition = page.type.fields.first(where: { $0.name == field.name }) else {
                continue
            }
            add(field.value, definition, to: &text)
        }
    }
}

extension FieldPassages {
    private func add(
        _ value: FieldValue,
        _ definition: FieldDefinition,
        to text: inout PageText
    ) {
        switch value {
        case .markdown(let written):
            PassageReader.read(field: contents.markup(written, page), into: &text)
        case .list(let values) where definition.kind.isListOfGroups:
            for value in values { add(value, definition, to: &text) }
        case .fact(.known(let known, _)): add(known, definition, to: &text)
        case .group(let members):
            let fields = definition.kind.groupFields
            var words: [String] = []
            for member in members {
                guard let field = fields.first(where: { $0.name == member.name }) else { continue }
                if case .markdown = member.value {
                    add(member.value, field, to: &text)
                } else {
                    words.append(self.words(member.value, field.kind))
                }
            }
            add(words.filter { !$0.isEmpty }.joined(separator: " – "), to: &text)
        default:
            let words = words(value, definition.kind)
            let label = definition.label[page.language] ?? ""
            if words.isEmpty { return }
            let isSentence = words.hasSuffix(".")
            add(label.isEmpty || isSentence ? words : label + " – " + words, to: &text)
        }
    }

    private func add(_ words: String, to text: inout PageText) {
        text.add(Array(typographer.plain(words).utf8), .field)
    }

    /// The value in words; empty for what no reader looks for, such as the id of a source.
    private func words(_ value: FieldValue, _ kind: FieldKind) -> String {
        switch value {
        case .text(let text), .webAddress(let text), .email(let text), .telephone(let text): text
        case .markdown, .source: ""
        case .date(let date): formats.dates.words(for: date)
        case .number(let digits): number(digits, kind)
        case .money(let money): formats.numbers.words(for: money)
        case .flag(let isSo): string(isSo ? "yes" : "no")
        case .duration(let duration): formats.durations.words(for: duration)
        case .language(let language): formats.name(of: language)
        case .image(let image): image.alternative.value
        case .reference(let id): title(of: id.value)
        case .choice(let name): label(of: name, kind)
        case .group(let members):
            members.map { member in
                let field = kind.element.groupFields.first { $0.name == member.name }
                return words(member.value, field?.kind ?? .text)
            }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        case .list(let values):
            values.map { words($0, kind.element) }.filter { !$0.isEmpty }.joined(separator: ", ")
        case .fact(let fact): words(fact, kind.element)
        }
    }

    private func words(_ fact: Fact, _ kind: FieldKind) -> String {
        switch fact {
        case .known(let value, _): words(value, kind)
        case .toBeAnnounced: string("to-be-announced")
        case .disputed(let claims, let note):
            (claims.map { words($0.value, kind) } + [note ?? ""])
                .filter { !$0.isEmpty }.joined(separator: " – ")
        }
    }

    private func number(_ digits: String, _ kind: FieldKind) -> String {
        let words = formats.numbers.words(for: digits)
        guard case .number(let unit) = kind.element, let unit = unit?[page.language] else {
            return words
        }
        return words + "\u{A0}" + unit
    }

    private func title(of id: PageID) -> String {
        let site = contents.site
        let page = site.page(id, in: self.page.language) ?? site.translations(of: id).first
        return page?.title ?? ""
    }

    private func label(of choice: String, _ kind: FieldKind) -> String {
        guard case .choice(let choices) = kind.element,
            let label = choices.first(where: { $0.name == choice })?.label[page.language]
        else { return choice }
        return label
    }

    private func string(_ key: String) -> String {
        contents.strings[key]?[page.language] ?? ""
    }
}

extension FieldKind {
    /// What it is when it is known, and one of a list.
    fileprivate var element: FieldKind {
        switch self {
        case .fact(let kind), .list(let kind): kind.element
        default: self
        }
    }

    fileprivate var groupFields: [FieldDefinition] {
        if case .group(let fields) = element { fields } else { [] }
    }

    fileprivate var isListOfGroups: Bool {
        if case .group = element { true } else { false }
    }
}
