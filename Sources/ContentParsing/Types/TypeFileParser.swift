package import Diagnostics
package import SiteModel

/// Parses a file of `Content/types/`.
package enum TypeFileParser {
    private static let keys = [
        "label", "section", "schema", "catalogue", "fact-sheet", "common", "fields",
    ]

    /// Diagnosed: YAML that cannot be read, keys and kinds that are unknown, labels that lack a
    /// language, fields whose name a common key has.
    ///
    /// - Parameters:
    ///   - words: Those of languages that have a file of their own.
    ///   - languages: The languages of the site, in each of which labels are given.
    ///   - typeNames: The names of all types, which references may name; when empty, any is taken.
    /// - Returns: The type, also when there are diagnostics; `nil` for a file that is no text. A field
    ///   whose kind cannot be told is left out, and known by name alone.
    package static func parse(
        _ file: SourceFile,
        with words: [TranslatedWords] = [],
        languages: [Language],
        typeNames: [String] = []
    ) -> (ContentType?, [Diagnostic]) {
        var reader = ValueReader(file: file.path)
        let outline = reader.outline(of: file, with: words, languages: languages)
        guard let text = file.text else { return (nil, reader.diagnostics.sorted()) }
        if outline.keys == nil {
            let section = YAMLOutline.roughEntries(of: text).first { $0.key == "section" }?.value
            return (unread(file, section: section.map(PageID.init)), reader.diagnostics.sorted())
        }
        let definitions = FieldDefinitions(languages: languages, typeNames: typeNames)
        var label: LocalizedText?
        var section: PageID?
        var schemaTypes: [String] = []
        var catalogue: String?
        var isOnFactSheet = false
        var fields: [FieldDefinition] = []
        var declared: Set<String> = []
        var common: [CommonKeyRules] = []
        for entry in outline.entries {
            let (key, node) = (entry.key, entry.value)
            switch key {
            case "label": label = reader.localized(node, of: key, languages: languages)
            case "section": section = reader.text(node, of: key).map { PageID($0.value) }
            case "schema": schemaTypes = reader.schemaTypes(node, of: key)
            case "catalogue": catalogue = reader.catalogue(node, of: key)
            case "fact-sheet": isOnFactSheet = reader.flag(node, of: key)?.value ?? false
            case "common": common = definitions.commonRules(node, reader: &reader)
            case "fields":
                fields = definitions.read(
                    node,
                    of: key,
                    reserved: CommonKey.names,
                    reader: &reader
                )
                if case .mapping(let entries) = node.content { declared = Set(entries.map(\.key)) }
                definitions.checkOutsideGroups(node, reader: &reader)
            default: reader.unknownKey(entry, valid: keys)
            }
        }
        reader.require(["label"], in: outline, valid: keys)
        let type = ContentType(
            name: typeName(of: file.path),
            label: label ?? LocalizedText([:]),
            section: section,
            schemaType: schemaTypes.isEmpty ? nil : schemaTypes.joined(separator: " "),
            fields: fields,
            common: common,
            catalogue: catalogue,
            isOnFactSheet: isOnFactSheet,
            unreadFields: outline.isWhole ? declared.subtracting(fields.map(\.name)) : nil
        )
        return (type, reader.diagnostics.sorted())
    }

    /// What stands for a type of which nothing but its section can be told.
    private static func unread(_ file: SourceFile, section: PageID?) -> ContentType {
        ContentType(
            name: typeName(of: file.path),
            label: LocalizedText([:]),
            section: section,
            schemaType: nil,
            fields: [],
            unreadFields: nil
        )
    }

    /// An error for each type whose section another one has (P293), in the order of the files.
    package static func sectionFaults(_ types: [ContentType], in files: [SourceFile])
        -> [Diagnostic]
    {
        let shared = Dictionary(grouping: types.compactMap(\.section), by: { $0 }).filter {
            $0.value.count > 1
        }
        if shared.isEmpty { return [] }
        var first: [PageID: SourceLocation] = [:]
        return files.compactMap { file in
            guard let written = section(in: file), shared[PageID(written.value)] != nil else {
                return nil
            }
            if let other = first[PageID(written.value)] {
                return .sectionTwice(written, first: other)
            }
            first[PageID(written.value)] = written.location
            return nil
        }
    }

    /// An error for a section that is no folder, where another has nearly its name (P328).
    package static func misspeltSection(_ near: PageID, in file: SourceFile) -> Diagnostic? {
        section(in: file).map { .noSuchSection($0, near: near) }
    }

    /// The section that a file names, where it stands.
    private static func section(in file: SourceFile) -> Located<String>? {
        var reader = ValueReader(file: file.path)
        let entries = reader.outline(of: file.text ?? []).entries
        return entries.first { $0.key == "section" }.flatMap {
            reader.text($0.value, of: "section")
        }
    }

    /// The name of the type that a file declares: `programme` for `Content/types/programme.yml`.
    package static func typeName(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.lastIndex(of: ".").map { file[..<$0] } ?? file)
    }
}

extension ValueReader {
    /// The name of a catalogue, which is part of an address.
    fileprivate mutating func catalogue(_ node: YAMLNode, of key: String) -> String? {
        guard let name = text(node, of: key), isName(name.value, at: name.location) else {
            return nil
        }
        return name.value
    }
}

extension Diagnostic {
    fileprivate static func sectionTwice(
        _ section: Located<String>,
        first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P293",
            Phrase(
                fr:
                    "les pages d’une section ont un seul type : « \(section.value.shown) » en a déjà un",
                en: "the pages of a section have one type: “\(section.value.shown)” has one already"
            ),
            at: section.location,
            notes: [
                Note(Phrase(fr: "l’autre type est ici", en: "the other type is here"), at: first)
            ]
        )
    }

    fileprivate static func noSuchSection(_ section: Located<String>, near: PageID) -> Diagnostic {
        Diagnostic(
            .error,
            "P328",
            Phrase(
                fr:
                    "une section est un dossier de « Content » : « \(section.value.shown) » n’existe pas",
                en: "a section is a folder of “Content”: “\(section.value.shown)” does not exist"
            ),
            at: section.location,
            suggestion: .didYouMean(section.value, among: [near.path])
        )
    }
}
