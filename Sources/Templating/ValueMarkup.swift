internal import SiteModel

/// The value of a field as markup, by its kind: what the generic list of facts prints.
struct ValueMarkup {
    private let scope: PageScope
    /// That of texts, where it is not the page's.
    private var language: Language?
    private(set) var bytes: [UInt8] = []

    init(_ scope: PageScope, language: Language? = nil) {
        self.scope = scope
        self.language = language
    }

    /// - Parameter value: As the kind says; a value of another kind writes nothing.
    mutating func write(_ value: FieldValue, _ kind: FieldKind) {
        switch (kind, value) {
        case (.list(let kind), .list(let values)): write(values, kind)
        case (.group(let fields), .group(let values)): write(values, of: fields)
        case (.fact(let kind), .fact(.known(let value, _))): write(value, kind)
        case (_, .markdown(let text)): bytes += scope.markdown(text)
        case (_, .text(let text)):
            bytes += scope.wording.markup(text, quotedFrom: language)
        case (.number(let unit), .number(let digits)):
            words(scope.wording.words(for: digits, unit: unit))
        case (_, .money(let money)): words(scope.wording.words(for: money))
        case (_, .flag(let flag)): words(scope.wording.words(for: flag))
        case (_, .date(let date)): write(date)
        case (_, .duration(let duration)): words(scope.wording.words(for: duration))
        case (_, .language(let language)): words(scope.wording.name(of: language))
        case (_, .webAddress), (_, .email), (_, .telephone):
            if let contact = Contact(value) { link(to: contact.address, text: contact.text) }
        case (_, .image): if let image = Illustration(value, in: scope) { write(image) }
        case (_, .source(let id)): write(source: id.value)
        case (_, .reference(let id)): write(page: id.value)
        case (.choice(let choices), .choice(let name)):
            if let choice = choices.first(where: { $0.name == name }) {
                words(scope.wording.text(choice.label))
            }
        default: break
        }
    }
}

private extension ValueMarkup {
    mutating func words(_ text: String) { bytes += scope.wording.markup(text) }

    /// One value stands by itself; several are a list.
    mutating func write(_ values: [FieldValue], _ kind: FieldKind) {
        guard values.count > 1 else {
            if let value = values.first { write(value, kind) }
            return
        }
        bytes.append(literal: "<ul>")
        for value in values {
            bytes.append(literal: "<li>")
            write(value, kind)
            bytes.append(literal: "</li>")
        }
        bytes.append(literal: "</ul>")
    }

    mutating func write(_ values: [FieldValue.NamedValue], of fields: [FieldDefinition]) {
        bytes.append(literal: "<dl>")
        for given in values {
            guard let field = fields.first(where: { $0.name == given.name }) else { continue }
            bytes.append(literal: "<dt>")
            words(scope.wording.text(field.label))
            bytes.append(literal: "</dt><dd>")
            language = field.language(among: values)
            write(given.value, field.kind)
            language = nil
            bytes.append(literal: "</dd>")
        }
        bytes.append(literal: "</dl>")
    }

    mutating func write(_ date: PartialDate) {
        bytes.append(literal: "<time datetime=\"")
        bytes.appendEscaped(date.description)
        bytes.append(literal: "\">")
        words(scope.wording.words(for: date))
        bytes.append(literal: "</time>")
    }

    mutating func write(_ image: Illustration) {
        bytes.append(literal: "<img src=\"")
        bytes.appendEscaped(image.address)
        bytes.append(literal: "\" alt=\"")
        bytes.appendEscaped(image.alternative)
        bytes.append(literal: "\" width=\"")
        bytes.appendEscaped(image.width)
        bytes.append(literal: "\" height=\"")
        bytes.appendEscaped(image.height)
        bytes.append(literal: "\">")
    }

    mutating func write(page id: PageID) {
        guard let page = scope.page(id) else { return }
        bytes.append(literal: "<a href=\"")
        bytes.appendEscaped(page.address)
        if page.edition !== scope.parts.edition {
            bytes.append(literal: "\" hreflang=\"")
            bytes.appendEscaped(page.edition.language.language.code)
        }
        if page.textEdition !== scope.parts.edition {
            bytes.append(literal: "\" lang=\"")
            bytes.appendEscaped(page.textEdition.language.language.code)
        }
        bytes.append(literal: "\">")
        bytes += page.textEdition.wording.markup(page.title)
        bytes.append(literal: "</a>")
    }

    /// Who published it, with a link where the source has an address.
    mutating func write(source id: String) {
        guard let source = scope.parts.edition.site.source(id) else { return }
        let publisher = scope.wording.text(source.publisher, quotedFrom: source.language)
        guard let address = source.address else { return bytes.appendEscaped(publisher) }
        link(to: address, text: publisher)
    }

    mutating func link(to address: String, text: String) {
        bytes.append(literal: "<a href=\"")
        bytes.appendEscaped(address)
        bytes.append(literal: "\">")
        bytes.appendEscaped(text)
        bytes.append(literal: "</a>")
    }
}
