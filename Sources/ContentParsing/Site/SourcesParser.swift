package import Diagnostics
package import SiteModel

/// Parses `Content/sources.yml`.
package enum SourcesParser {
    private static let keys = [
        "publisher", "title", "description", "date", "address", "language",
    ]

    /// Diagnosed: YAML that cannot be read, ids that are no names, keys that are unknown or missing,
    /// values of the wrong form.
    ///
    /// - Parameters:
    ///   - words: Those of languages that have a file of their own.
    ///   - languages: The languages of the site, in each of which a source is described.
    /// - Returns: The sources in the order of the file; one with a missing key, or that cannot be read, is
    ///   there all the same, so that what cites it is not reported as well.
    package static func parse(
        _ file: SourceFile,
        with words: [TranslatedWords] = [],
        languages: [Language]
    ) -> ([Source], [Diagnostic]) {
        var reader = ValueReader(file: file.path)
        let outline = reader.outline(of: file, with: words, languages: languages)
        var sources: [Source] = []
        for entry in outline.entries {
            guard reader.isName(entry.key, at: entry.keyLocation) else { continue }
            if let source = source(entry, languages: languages, reader: &reader) {
                sources.append(source)
            }
        }
        if !outline.isWhole {
            let known = Set(sources.map(\.id))
            sources += YAMLOutline.roughEntries(of: file.text ?? []).map(\.key)
                .filter { ValueReader.isName($0) && !known.contains($0) }
                .map { .unread($0, in: file.path) }
        }
        return (sources, reader.diagnostics.sorted())
    }

    private static func source(
        _ source: YAMLEntry,
        languages: [Language],
        reader: inout ValueReader
    ) -> Source? {
        let form = "publisher, description, language"
        guard let entries = reader.mapping(source.value, of: source.key, form: form) else {
            return nil
        }
        var publisher: String?
        var title: String?
        var description: LocalizedText?
        var date: PartialDate?
        var address: String?
        var language: Language?
        for entry in entries {
            let (key, node) = (entry.key, entry.value)
            switch key {
            case "publisher": publisher = reader.text(node, of: key)?.value
            case "title": title = reader.text(node, of: key)?.value
            case "description":
                description = reader.localized(node, of: key, languages: languages)
            case "date": date = reader.date(node, of: key)?.value
            case "address": address = reader.webAddress(node, of: key)
            case "language": language = reader.language(node, of: key)?.value
            default: reader.unknownKey(entry, valid: keys)
            }
        }
        reader.require(
            ["publisher", "description", "language"],
            among: entries,
            valid: keys,
            at: source.keyLocation
        )
        return Source(
            id: source.key,
            publisher: publisher ?? source.key,
            title: title,
            description: description ?? LocalizedText([:]),
            date: date,
            address: address,
            language: language ?? languages.first ?? Language("und"),
            location: source.keyLocation
        )
    }
}

extension Source {
    /// A source of which nothing but its id can be told.
    fileprivate static func unread(_ id: String, in file: String) -> Source {
        Source(
            id: id,
            publisher: id,
            title: nil,
            description: LocalizedText([:]),
            date: nil,
            address: nil,
            language: Language("und"),
            location: SourceLocation(file: file, line: 1, column: 1)
        )
    }
}
