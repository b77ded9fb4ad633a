extension FieldDefinition {
    /// The language that another field of the same group says this text is in; `nil` where none does.
    package func language(among members: [FieldValue.NamedValue]) -> Language? {
        guard let languageField,
            let given = members.first(where: { $0.name == languageField }),
            case .language(let language) = given.value
        else { return nil }
        return language
    }
}
