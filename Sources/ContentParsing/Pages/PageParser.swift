package import Diagnostics
package import SiteModel

/// Parses the language files of pages: front matter to typed values, the body left as it is.
package struct PageParser: Sendable {
    private let types: [ContentType]
    private let known: KnownNames

    /// - Parameters:
    ///   - types: All content types, so that a key of another type can be told from an unknown one.
    ///   - topics: The names of the topics of site.yml.
    ///   - sources: The ids of the sources of sources.yml.
    package init(
        types: [ContentType],
        topics: [String],
        sources: [String]
    ) {
        self.types = types
        known = KnownNames(topics: topics, sources: sources)
    }

    /// Parses one language file of a page of a type.
    ///
    /// Diagnosed: front matter that is missing, open or not YAML (P20x to P22x); a key that is
    /// unknown or belongs to another type; a missing title; a value that is not of its key's kind, and a
    /// text over its limit. Required fields are missed when the site is assembled: another language
    /// file may have them.
    ///
    /// - Returns: The page with every value that could be read, also when there are diagnostics, so
    ///   that links to it are not reported as well; `nil` for a file that is no text.
    package func parse(
        _ file: SourceFile,
        id: PageID,
        language: Language,
        type: ContentType
    ) -> (PageSource?, [Diagnostic]) {
        guard let bytes = file.text else { return (nil, []) }
        func page(
            _ common: CommonFields,
            _ fields: [String: Located<FieldValue>],
            _ body: PageSource.Body,
            _ writtenKeys: [String]?,
            isWhole: Bool
        ) -> PageSource {
            PageSource(
                id: id,
                language: language,
                file: file.path,
                common: common,
                fields: fields,
                body: body,
                writtenKeys: writtenKeys,
                isReadWhole: isWhole
            )
        }
        guard let front = FrontMatter(of: bytes) else {
            let fault = FrontMatter.fault(in: bytes, file: file.path)
            return (page(CommonFields(), [:], .unread, nil, isWhole: false), [fault])
        }
        var reader = ValueReader(file: file.path, known: known)
        let outline = reader.outline(of: Array(front.yaml), firstLine: 2)
        var common = CommonFields()
        var fields: [String: Located<FieldValue>] = [:]
        var isWhole = outline.isWhole
        for entry in outline.entries {
            if let key = CommonKey(rawValue: entry.key) {
                let limits = type.rules(for: entry.key)?.limits ?? key.limits
                reader.read(entry.value, of: key, limits: limits, into: &common)
            } else if let field = type.fields.first(where: { $0.name == entry.key }) {
                let value = reader.value(entry.value, of: field)
                fields[field.name] = value.map { Located($0, at: entry.value.location) }
            } else if mayBeField(entry.key, of: type) {
                isWhole = false
            } else {
                reportStranger(entry, type: type, to: &reader)
            }
        }
        let names = Self.names(for: type)
        reader.require([CommonKey.title.rawValue], in: outline, valid: names)
        let meant = ValueReader.keysMeant(by: outline.entries, valid: names)
        let keys = outline.keys.map { $0 + meant }
        let page = page(common, fields, front.body, keys, isWhole: isWhole)
        return (page, reader.diagnostics.sorted())
    }

    /// The keys that pages of a type may have.
    private static func names(for type: ContentType) -> [String] {
        CommonKey.names + type.fields.map(\.name)
    }

    /// Whether a key is perhaps a field of the type of the page, which could not be read whole; nor can it
    /// be told whether a page of no section is of a type whose section could not be read.
    private func mayBeField(_ key: String, of type: ContentType) -> Bool {
        if type.mayHave(key) { return true }
        return type.section == nil
            && types.contains { $0.section == nil && $0.name != type.name && $0.mayHave(key) }
    }

    /// A key that the type does not have: of another type, or of none.
    private func reportStranger(_ entry: YAMLEntry, type: ContentType, to reader: inout ValueReader)
    {
        let owners = types.filter { other in
            other.name != type.name && other.fields.contains { $0.name == entry.key }
        }
        if owners.isEmpty {
            reader.unknownKey(entry, valid: Self.names(for: type))
        } else {
            reader.report(.keyOfAnotherType(entry, owners: owners.map(\.name), type: type.name))
        }
    }
}

extension Diagnostic {
    fileprivate static func keyOfAnotherType(
        _ entry: YAMLEntry,
        owners: [String],
        type: String
    ) -> Diagnostic {
        let names = owners.joined(separator: ", ")
        return Diagnostic(
            .error,
            "P231",
            Phrase(
                fr:
                    "« \(entry.key.shown) » est une clé des pages de type \(names), et cette page est de type \(type)",
                en:
                    "“\(entry.key.shown)” is a key of pages of type \(names), and this page is of type \(type)"
            ),
            at: entry.keyLocation
        )
    }
}
