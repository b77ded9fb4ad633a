package import Diagnostics
package import SiteModel

/// Parses `Templates/strings.yml`: the words of the interface by key, each in every language, and
/// below `dates`, `numbers`, `durations` and `languages` how each language writes those.
package enum StringsParser {
    /// Diagnosed: YAML that cannot be read, keys that are no names, texts that lack a language,
    /// patterns with gaps that nothing fills.
    ///
    /// - Parameters:
    ///   - words: Those of languages that have a file of their own.
    ///   - languages: The languages of the site.
    /// - Returns: What could be read; a language whose formats are incomplete has the neutral ones.
    package static func parse(
        _ file: SourceFile,
        with words: [TranslatedWords] = [],
        languages: [Language]
    ) -> (InterfaceStrings, [Diagnostic]) {
        var reader = ValueReader(file: file.path)
        let outline = reader.outline(of: file, with: words, languages: languages)
        var texts: [InterfaceStrings.Entry] = []
        var formats = FormatsReader(languages: languages)
        for entry in outline.entries {
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
        // Every name is a key here, so that none is a misspelt one.
        reader.require(FormatsReader.keys, in: outline, valid: outline.keys ?? [])
        let strings = InterfaceStrings(entries: texts, formats: formats.formats)
        return (strings, reader.diagnostics.sorted())
    }
}
