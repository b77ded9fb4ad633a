import Diagnostics
import SiteModel

extension ValueReader {
    /// The outermost keys of a file, with the words of further languages where each belongs.
    ///
    /// - Parameter languages: Those of the site: a mapping that has no other keys has a value for each.
    mutating func outline(
        of file: SourceFile,
        with words: [TranslatedWords],
        languages: [Language]
    ) -> YAMLOutline {
        var outline = outline(of: file.text ?? [])
        add(words, to: &outline, languages: languages)
        return outline
    }

    /// Puts words where each belongs.
    mutating func add(
        _ words: [TranslatedWords],
        to outline: inout YAMLOutline,
        languages: [Language]
    ) {
        guard outline.keys != nil else { return }
        for translation in words {
            var reader = ValueReader(file: translation.file.path)
            let written = reader.outline(of: translation.file.text ?? [])
            reader.diagnostics.forEach { report($0) }
            let entries = adding(
                written.entries,
                in: translation.language,
                to: outline.entries,
                languages
            )
            outline = YAMLOutline(entries: entries, keys: outline.keys)
        }
    }
}

private extension ValueReader {
    mutating func adding(
        _ words: [YAMLEntry],
        in language: Language,
        to entries: [YAMLEntry],
        _ languages: [Language]
    ) -> [YAMLEntry] {
        var entries = entries
        for word in words {
            guard let place = entries.firstIndex(where: { $0.key == word.key }) else {
                unknownKey(word, valid: entries.map(\.key))
                continue
            }
            entries[place] = YAMLEntry(
                key: word.key,
                keyLocation: entries[place].keyLocation,
                value: adding(word, in: language, to: entries[place].value, languages)
            )
        }
        return entries
    }

    mutating func adding(
        _ word: YAMLEntry,
        in language: Language,
        to node: YAMLNode,
        _ languages: [Language]
    ) -> YAMLNode {
        guard case .mapping(var entries) = node.content, !entries.isEmpty else {
            report(.nothingToTranslate(word))
            return node
        }
        if entries.allSatisfy({ languages.contains(Language($0.key)) }) {
            if entries.contains(where: { $0.key == language.code }) {
                report(.nothingToTranslate(word))
            } else {
                let code = YAMLEntry(
                    key: language.code,
                    keyLocation: word.keyLocation,
                    value: word.value
                )
                entries.append(code)
            }
        } else if case .mapping(let words) = word.value.content {
            entries = adding(words, in: language, to: entries, languages)
        } else {
            report(.nothingToTranslate(word))
        }
        return YAMLNode(
            content: .mapping(entries),
            location: node.location,
            textStart: node.textStart,
            isAbsent: node.isAbsent
        )
    }
}

extension Diagnostic {
    fileprivate static func nothingToTranslate(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P294",
            Phrase(
                fr: "« \(entry.key.shown) » n’attend pas ici un texte de plus dans cette langue",
                en: "“\(entry.key.shown)” does not take another text in this language here"
            ),
            at: entry.keyLocation
        )
    }
}
