internal import Diagnostics
internal import SiteModel
internal import Typography

/// What the fields of a page are in schema.org’s words, by their `schema` and `schema-type`.
///
/// Only what is known and undisputed is said; a date is as precise as it was written.
struct SchemaWriter {
    let site: Site
    let page: Page
    /// That of the page’s language.
    let typographer: Typographer
    /// Told of each other page that is named.
    let note: (Page) -> Void
    private let citations: [String: JSONValue]

    /// - Parameter citations: The sources of the site as the page’s language says them, by id.
    init(
        _ site: Site,
        for page: Page,
        citing citations: [String: JSONValue],
        noting note: @escaping (Page) -> Void
    ) {
        self.site = site
        self.page = page
        self.citations = citations
        self.note = note
        typographer = Typographer(language: page.language.code)
    }

    /// The properties that the page’s fields give.
    func properties() -> LinkedNode { properties(page.fields, of: page.type.fields) }

    /// A page that others refer to: what it is about, by its id and what a reader of this page alone
    /// must know of it.
    func reference(to id: PageID) -> JSONValue? {
        let own = site.page(id, in: page.language).flatMap { $0.isFallback ? nil : $0 }
        guard let target = own ?? site.translations(of: id).first else { return nil }
        note(target)
        var node = LinkedNode(
            SchemaID.types(of: target),
            id: SchemaID.subject(of: target, on: site)
        )
        let title = Typographer(language: target.language.code).plain(target.title)
        node.add(target.type.isArticle ? "headline" : "name", title)
        node.add("url", site.url(of: target.route))
        return node.value
    }

    /// A source as a document that the page cites.
    func citation(_ source: String) -> JSONValue? { citations[source] }

    /// The sources of a site as pages of a language cite them, by id.
    static func citations(of site: Site, in language: Language) -> [String: JSONValue] {
        Dictionary(
            site.sources.map { ($0.id, citation($0, in: language)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func citation(_ source: Source, in language: Language) -> JSONValue {
        var node = LinkedNode(["CreativeWork"])
        let own = Typographer(language: source.language.code)
        node.add("name", source.title.map(own.plain))
        let description = source.description[language]
        node.add("description", description.map(Typographer(language: language.code).plain))
        var publisher = LinkedNode(["Organization"])
        publisher.add("name", own.plain(source.publisher))
        node.add("publisher", publisher.value)
        node.add("datePublished", source.date?.description)
        node.add("url", source.address)
        node.add("inLanguage", source.language.code)
        return node.value
    }
}

private extension SchemaWriter {
    func properties(
        _ values: [FieldValue.NamedValue],
        of fields: [FieldDefinition]
    ) -> LinkedNode {
        var node = LinkedNode()
        for given in values {
            guard let field = fields.first(where: { $0.name == given.name }),
                let term = field.schemaTerm
            else { continue }
            if term == "price", case .money(let money) = given.value {
                // Source: https://schema.org/price: the currency has a property of its own.
                node.add(term, .number(written: money.amount))
                node.add("priceCurrency", money.currency)
                continue
            }
            let language = field.language(among: values) ?? page.language
            for value in written(given.value, field.kind, of: field, in: language) {
                node.add(term, value)
            }
        }
        return node
    }

    func written(
        _ value: FieldValue,
        _ kind: FieldKind,
        of field: FieldDefinition,
        in language: Language
    ) -> [JSONValue] {
        switch (kind, value) {
        case (.fact(let kind), .fact(.known(let value, _))):
            written(value, kind, of: field, in: language)
        case (.list(let kind), .list(let values)):
            values.flatMap { written($0, kind, of: field, in: language) }
        case (.group(let fields), .group(let values)): group(values, of: fields, in: field)
        case (.reference, .reference(let id)): [reference(to: id.value)].compactMap(\.self)
        case (_, .source(let id)): [citation(id.value)].compactMap(\.self)
        case (_, .image(let image)): [picture(image)].compactMap(\.self)
        case (.number(let unit?), .number(let digits)): [quantity(digits, unit, of: field)]
        default:
            [simple(value, kind, in: language).map { thing($0, value, of: field) }]
                .compactMap(\.self)
        }
    }

    /// A value that JSON has a form for.
    ///
    /// - Parameter language: That of a text.
    func simple(_ value: FieldValue, _ kind: FieldKind, in language: Language) -> JSONValue? {
        switch (kind, value) {
        case (_, .text(let text)): .text(Typographer(language: language.code).plain(text))
        case (_, .date(let date)): .text(date.description)
        case (_, .number(let digits)): .number(written: digits)
        case (_, .flag(let flag)): .flag(flag)
        case (_, .duration(let duration)): .text(duration.description)
        case (_, .language(let language)): .text(language.code)
        case (_, .webAddress(let text)), (_, .email(let text)), (_, .telephone(let text)):
            .text(text)
        case (_, .money(let money)):
            [
                "@type": "MonetaryAmount", "value": .number(written: money.amount),
                "currency": .text(money.currency),
            ]
        case (.choice(let choices), .choice(let name)):
            choices.first { $0.name == name }?.label[page.language]
                .map { .text(typographer.plain($0)) }
        default: nil
        }
    }

    /// The thing that a value names, where the field says of which type it is.
    func thing(
        _ simple: JSONValue,
        _ value: FieldValue,
        of field: FieldDefinition
    ) -> JSONValue {
        guard let type = field.schemaType else { return simple }
        if type == Self.labelled {
            return ["@type": .text(type), "name": label(of: field), "value": simple]
        }
        if case .webAddress = value { return ["@type": .text(type), "url": simple] }
        // Search engines show where an event is by its address, which the words for a place are as well.
        if type == "Place" { return ["@type": .text(type), "name": simple, "address": simple] }
        return ["@type": .text(type), "name": simple]
    }

    func quantity(
        _ digits: String,
        _ unit: LocalizedText,
        of field: FieldDefinition
    ) -> JSONValue {
        let isLabelled = field.schemaType == Self.labelled
        var node = LinkedNode([isLabelled ? Self.labelled : "QuantitativeValue"])
        if isLabelled { node.add("name", label(of: field)) }
        node.add("value", .number(written: digits))
        node.add("unitText", unit[page.language])
        return node.value
    }

    func group(
        _ values: [FieldValue.NamedValue],
        of fields: [FieldDefinition],
        in field: FieldDefinition
    ) -> [JSONValue] {
        let properties = properties(values, of: fields)
        guard let type = field.schemaType, !properties.isEmpty else { return [] }
        var node = LinkedNode([type])
        node.adopt(properties)
        return [node.value]
    }

    func picture(_ image: FieldValue.Image) -> JSONValue? {
        guard let picture = image.picture else { return nil }
        return [
            "@type": "ImageObject", "url": .text(site.url(of: picture.route)),
            "width": .number(picture.size.width), "height": .number(picture.size.height),
            "caption": .text(typographer.plain(image.alternative.value)),
        ]
    }

    func label(of field: FieldDefinition) -> JSONValue {
        .text(typographer.plain(field.label[page.language] ?? field.name))
    }

    /// What has no property of its own: a name and a value.
    static let labelled = "PropertyValue"
}
