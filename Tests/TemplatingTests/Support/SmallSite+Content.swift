import Diagnostics
import SiteModel
import Testing

extension SmallSite {
    /// A page whose slugs are its folders' names, unless the last one is given.
    static func page(
        _ id: String,
        _ language: String,
        _ title: String,
        text: String? = nil,
        type: ContentType = .page,
        slug: String? = nil,
        summary: String? = nil,
        date: String? = nil,
        topics: [String] = [],
        sources: [String] = [],
        template: Located<String>? = nil,
        fields: KeyValuePairs<String, FieldValue> = [:]
    ) -> Page {
        let page = PageID(id)
        let above = page.parent.map { $0.path.isEmpty ? "" : $0.path + "/" } ?? ""
        let path = id.isEmpty ? "" : above + (slug ?? page.name) + "/"
        let file = "Content/" + (id.isEmpty ? "" : id + "/") + language + ".md"
        return Page(
            id: page,
            language: Language(language),
            textLanguage: text.map { Language($0) },
            type: type,
            file: file,
            route: Route(language + "/" + path),
            title: title,
            summary: summary,
            date: date.flatMap { PartialDate($0) },
            updated: nil,
            topics: topics,
            sources: sources,
            template: template,
            order: [],
            fields: fields.map { FieldValue.NamedValue(name: $0.key, value: $0.value) },
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }

    static func type(
        _ name: String,
        label: LocalizedText = both("Formation", "Programme"),
        section: String? = nil,
        _ fields: KeyValuePairs<String, FieldKind>
    ) -> ContentType {
        ContentType(
            name: name,
            label: label,
            section: section.map { PageID($0) },
            schemaType: nil,
            fields: fields.map { name, kind in field(name, kind) }
        )
    }

    /// A field whose label is its name, in French behind « L' ».
    static func field(_ name: String, _ kind: FieldKind) -> FieldDefinition {
        FieldDefinition(
            name: name,
            kind: kind,
            isRequired: false,
            isShared: true,
            label: both("L'\(name)", name),
            help: nil,
            schemaTerm: nil
        )
    }

    static func source(
        _ id: String,
        publisher: String,
        title: String? = nil,
        date: String? = nil,
        address: String? = nil,
        language: String = "fr"
    ) -> Source {
        Source(
            id: id,
            publisher: publisher,
            title: title,
            description: both("L'article", "The article"),
            date: date.flatMap { PartialDate($0) },
            address: address,
            language: Language(language),
            location: place("Content/sources.yml")
        )
    }

    /// A value that a source states.
    static func known(_ value: FieldValue, _ sources: String...) -> FieldValue {
        .fact(.known(value, sources: sources.map { Located($0, at: place("Content/fr.md")) }))
    }
}
