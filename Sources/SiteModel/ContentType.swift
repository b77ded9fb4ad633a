/// A kind of page, declared by `Content/types/NAME.yml`.
///
/// A class, so that all pages of a type share one.
package final class ContentType: Sendable {
    /// The file's name without `.yml`; also the name of its template.
    package let name: String
    /// The singular, as readers see it.
    package let label: LocalizedText
    /// The folder whose pages below are of this type; `nil` for the type of all other pages.
    package let section: PageID?
    /// The schema.org type, or several with spaces between them.
    package let schemaType: String?
    /// In the order of the file, which is the order in which pages show them.
    package let fields: [FieldDefinition]
    /// What the type says of keys that every type has.
    package let common: [CommonKeyRules]
    /// The name of the catalogue that lists the pages for programs: `programmes` for
    /// `api/v1/programmes.json`.
    package let catalogue: String?
    /// Whether the fact sheet shows what is known of the pages.
    package let isOnFactSheet: Bool
    /// The names of the fields that the file declares and that could not be read; `nil` where the file
    /// itself could not be read whole. What pages and templates say of them is no fault.
    private let unreadFields: Set<String>?

    package init(
        name: String,
        label: LocalizedText,
        section: PageID?,
        schemaType: String?,
        fields: [FieldDefinition],
        common: [CommonKeyRules] = [],
        catalogue: String? = nil,
        isOnFactSheet: Bool = false,
        unreadFields: Set<String>? = []
    ) {
        self.name = name
        self.label = label
        self.section = section
        self.schemaType = schemaType
        self.fields = fields
        self.common = common
        self.catalogue = catalogue
        self.isOnFactSheet = isOnFactSheet
        self.unreadFields = unreadFields
    }

    /// The same, for the pages below another folder.
    package func replacing(section: PageID) -> ContentType {
        ContentType(
            name: name,
            label: label,
            section: section,
            schemaType: schemaType,
            fields: fields,
            common: common,
            catalogue: catalogue,
            isOnFactSheet: isOnFactSheet,
            unreadFields: unreadFields
        )
    }

    /// Whether the type perhaps has a field that could not be read.
    package func mayHave(_ field: String) -> Bool { unreadFields?.contains(field) ?? true }

    /// What the type says of a key that every type has.
    package func rules(for key: String) -> CommonKeyRules? { common.first { $0.key == key } }

    /// The type of pages in no type's section: common keys only.
    package static let page = ContentType(
        name: "page",
        label: LocalizedText([:]),
        section: nil,
        schemaType: "WebPage",
        fields: []
    )

    /// The type of the pages of topics where no file declares one: they have what pages of no section
    /// have, so that the template of those can print them.
    ///
    /// - Parameters:
    ///   - section: The page that site.yml names as the one above them.
    ///   - types: The declared types.
    package static func topic(below section: PageID, among types: [ContentType]) -> ContentType {
        let page = types.first { $0.name == ContentType.page.name } ?? .page
        return ContentType(
            name: "topic",
            label: page.label,
            section: section,
            schemaType: "CollectionPage",
            fields: page.fields,
            common: page.common
        )
    }
}

extension ContentType: Hashable {
    package static func == (one: ContentType, other: ContentType) -> Bool {
        one === other
            || one.name == other.name && one.label == other.label && one.section == other.section
                && one.schemaType == other.schemaType && one.fields == other.fields
                && one.common == other.common && one.catalogue == other.catalogue
                && one.isOnFactSheet == other.isOnFactSheet
                && one.unreadFields == other.unreadFields
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
