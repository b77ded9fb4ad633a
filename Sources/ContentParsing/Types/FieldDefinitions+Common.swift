import SiteModel

extension FieldDefinitions {
    private static let ruleKeys = ["limit", "help"]

    /// What a type says of keys that every type has:
    /// `{ title: { limit: { length: 70 }, help: { fr: …, en: … } } }`.
    func commonRules(_ node: YAMLNode, reader: inout ValueReader) -> [CommonKeyRules] {
        let form = "{ title: { limit: { length: 95 }, help: … } }"
        guard let entries = reader.mapping(node, of: "common", form: form) else { return [] }
        return entries.compactMap { entry in
            guard let key = CommonKey(rawValue: entry.key) else {
                reader.unknownKey(entry, valid: CommonKey.names)
                return nil
            }
            return rules(entry, of: key, reader: &reader)
        }
    }

    private func rules(
        _ entry: YAMLEntry,
        of key: CommonKey,
        reader: inout ValueReader
    ) -> CommonKeyRules? {
        guard let parts = reader.mapping(entry.value, of: entry.key, form: "limit, help") else {
            return nil
        }
        var written: FieldLimits?
        var help: LocalizedText?
        for part in parts {
            switch part.key {
            case "limit":
                let kind = CommonKey.texts.contains(key) ? FieldKind.text : .flag
                written = limits(part, of: kind, reader: &reader)
            case "help":
                help = reader.help(part.value, languages: languages)
            default: reader.unknownKey(part, valid: Self.ruleKeys)
            }
        }
        return CommonKeyRules(key: key.rawValue, limits: written, help: help)
    }
}
