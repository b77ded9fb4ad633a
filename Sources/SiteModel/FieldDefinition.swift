/// A field of a content type, as its file in `Content/types/` declares it.
package struct FieldDefinition: Sendable, Hashable {
    /// The key in front matter; lower-case words joined by `-`.
    package let name: String
    package let kind: FieldKind
    /// Whether every page of the type must have it.
    package let isRequired: Bool
    /// Whether one language file speaks for all; otherwise each file has its own.
    package let isShared: Bool
    /// The name that readers see.
    package let label: LocalizedText
    /// What the author should write.
    package let help: LocalizedText?
    /// The schema.org property that the value is published as.
    package let schemaTerm: String?
    /// The schema.org type of the thing that the value names: `Place` for the name of a room.
    package let schemaType: String?
    package let limits: FieldLimits
    /// The field of the same group that says in which language this text is; its typography is of that
    /// language.
    package let languageField: String?
    /// What the date is to a calendar; `nil` for what is no date of one.
    package let calendarRole: CalendarRole?

    package init(
        name: String,
        kind: FieldKind,
        isRequired: Bool,
        isShared: Bool,
        label: LocalizedText,
        help: LocalizedText?,
        schemaTerm: String?,
        limits: FieldLimits = .none,
        languageField: String? = nil,
        schemaType: String? = nil,
        calendarRole: CalendarRole? = nil
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.isShared = isShared
        self.label = label
        self.help = help
        self.schemaTerm = schemaTerm
        self.limits = limits
        self.languageField = languageField
        self.schemaType = schemaType
        self.calendarRole = calendarRole
    }
}
