package import Diagnostics
package import SiteModel

/// Parses `Templates/strings.yml`: the words of the interface by key, each in every language, and
/// below `dates`, `numbers`, `durations` and `languages` how each language writes those.
package enum StringsParser {
    /// Diagnosed: YAML that cannot be read, keys that are no names, texts that lack a language,
    /// patterns with gaps that nothing fills.
    ///
    /// - Parameter languages: The languages of the site.
    /// - Returns: What could be read; a language whose formats are incomplete has the neutral ones.
    package static func parse(
        _ file: SourceFile,
        languages: [Language]
    ) -> (InterfaceStrings, [Diagnostic]) {
        var reader = ValueReader(file: file.path)
        let document = reader.document(file.text ?? [])
        var texts: [InterfaceStrings.Entry] = []
        var formats = FormatsReader(languages: languages)
        let entries = reader.entries(of: document)
        for entry in entries {
            if FormatsReader.keys.contains(entry.key) {
                formats.read(entry, reader: &reader)
            } else if reader.isName(entry.key, at: entry.keyLocation) {
                let text = reader.localized(entry.value, of: entry.key, languages: languages)
                let string = InterfaceStrings.Entry(
                    key: entry.key,
                    text: text ?? LocalizedText([:]),
                    location: entry.keyLocation
                )
                texts.append(string)
            }
        }
        if document.isReadable {
            let given = entries.map(\.key) + document.unreadableKeys
            let start = SourceLocation(file: file.path, line: 1, column: 1)
            for key in FormatsReader.keys where !given.contains(key) {
                reader.missingKey(key, at: start)
            }
        }
        let strings = InterfaceStrings(entries: texts, formats: formats.formats)
        return (strings, reader.diagnostics.sorted())
    }
}
