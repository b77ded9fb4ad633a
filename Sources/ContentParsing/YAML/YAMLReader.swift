import Diagnostics

/// Reads a YAML text into ``YAMLNode``s and says in plain words what cannot be read.
///
/// The library stops at the first fault. So that one run shows them all, the entry with the fault is
/// blanked and the rest is read again; a key that stands twice is renamed, so that both places can be
/// named.
enum YAMLReader {
    /// How many entries are set aside before the reading stops.
    private static let mostAttempts = 24
    /// How many bytes are read again for them: a long text with many faults shows fewer at a time.
    private static let mostBytesAgain = 480_000

    /// - Parameter firstLine: The 1-based line of the file on which the text begins.
    static func read(
        _ bytes: [UInt8],
        firstLine: Int,
        file: String,
        into diagnostics: inout [Diagnostic]
    ) -> YAMLDocument {
        let written = YAMLText(bytes, firstLine: firstLine, file: file)
        if let tree = SimpleYAML.tree(of: written) {
            return YAMLDocument(root: tree.root, unreadableKeys: [], isReadable: true)
        }
        let inspector = YAMLInspector(written)
        diagnostics += inspector.diagnostics
        if let obstacle = inspector.obstacle {
            diagnostics.append(obstacle)
            return YAMLDocument(root: nil, unreadableKeys: [], isReadable: false)
        }
        var text = inspector.text
        var renamed: [YAMLComposer.RenamedKey] = []
        var unreadable: [String] = []
        let attempts = min(mostAttempts, max(2, mostBytesAgain / max(1, bytes.count)))
        for _ in 0..<attempts {
            do throws(YAMLProblem) {
                let tree = try YAMLComposer(text: text, renamedKeys: renamed).tree()
                diagnostics += tree.faults.map(Diagnostic.fault)
                return YAMLDocument(
                    root: tree.root,
                    unreadableKeys: unreadable + tree.unreadableKeys,
                    isReadable: true
                )
            } catch {
                if case .duplicateKey(let name) = error.kind, !name.isEmpty {
                    let rename = YAMLComposer.RenamedKey(
                        line: error.place.line,
                        column: error.place.column,
                        name: name
                    )
                    if text.rename(rename, number: renamed.count) {
                        renamed.append(rename)
                        continue
                    }
                }
                let explained = YAMLExplanation(of: error, in: text)
                diagnostics.append(explained.diagnostic)
                guard let key = text.blankEntry(around: explained.line) else { break }
                unreadable.append(key)
            }
        }
        // What was renamed is otherwise reported with the tree, and there is none.
        for key in renamed {
            let location = text.location(line: key.line, column: key.column)
            diagnostics.append(
                YAMLRule.keyAgain(key.name).diagnostic(at: location, suggestion: nil)
            )
        }
        return YAMLDocument(root: nil, unreadableKeys: [], isReadable: false)
    }
}

extension YAMLText {
    /// Changes the first scalar of a key to one of the private use area, whatever quotes it has, so
    /// that it is no longer its twin. Columns stay what they are.
    ///
    /// - Returns: Whether the key could be changed.
    fileprivate mutating func rename(_ key: YAMLComposer.RenamedKey, number: Int) -> Bool {
        var offset = offset(line: key.line, column: key.column)
        if offset < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[offset]) {
            offset += 1
        }
        guard offset < line(key.line).endIndex, let scalar = Unicode.Scalar(0xE000 + number),
            !"[{?&*!".utf8.contains(bytes[offset])
        else { return false }
        replaceScalar(at: offset, by: scalar)
        return true
    }

    /// Blanks the lines of the outermost entry that a line belongs to.
    ///
    /// - Returns: Its key, which may be empty; `nil` when there was nothing left to blank.
    fileprivate mutating func blankEntry(around line: Int) -> String? {
        var first = min(max(line, 1), lineStarts.count)
        while first > 1, !beginsEntry(first) { first -= 1 }
        var next = first + 1
        while next <= lineStarts.count, !beginsEntry(next) { next += 1 }
        let key = self.line(first).prefix { $0 != UInt8(ascii: ":") }
        var blanked = false
        for number in first..<next where !self.line(number).allSatisfy(\.isBlank) {
            blank(line: number)
            blanked = true
        }
        return blanked ? String(decoding: key.filter { !$0.isBlank }, as: UTF8.self) : nil
    }

    private func beginsEntry(_ number: Int) -> Bool {
        guard let first = line(number).first else { return false }
        switch first {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "#"), UInt8(ascii: "-"),
            UInt8(ascii: "]"), UInt8(ascii: "}"):
            return false
        default:
            return true
        }
    }
}

extension Diagnostic {
    fileprivate static func fault(_ fault: YAMLTreeFault) -> Diagnostic {
        switch fault {
        case .anchor(let location):
            .reserved("&", at: location)
        case .tag(let location):
            .reserved("!", at: location)
        case .tooDeep(let location):
            .tooDeep(at: location)
        case .invisible(let scalar, let location):
            .invisible(scalar, at: location)
        case .keyIsNotText(let location):
            YAMLRule.keyIsNotText.diagnostic(at: location, suggestion: nil)
        case .keyTwice(let key, let location, let first):
            .keyTwice(key, at: location, first: first)
        }
    }

    private static func keyTwice(
        _ key: String,
        at location: SourceLocation,
        first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P220",
            Phrase(
                fr: "la clé « \(key.shown) » figure deux fois : n’en gardez qu’une",
                en: "the key “\(key.shown)” stands twice: keep one"
            ),
            at: location,
            notes: [Note(Phrase(fr: "la première fois ici", en: "first here"), at: first)]
        )
    }

    /// Lists or keys nested deeper than ``YAMLTreeBuilder/deepest``.
    static func tooDeep(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P224",
            Phrase(
                fr: "listes et clés s’emboîtent sur \(YAMLTreeBuilder.deepest) niveaux au plus",
                en: "lists and keys nest \(YAMLTreeBuilder.deepest) levels deep at most"
            ),
            at: location
        )
    }

    /// A character that means something of its own to YAML where a value begins.
    static func reserved(
        _ character: Unicode.Scalar,
        at location: SourceLocation,
        suggestion: Phrase? = nil
    ) -> Diagnostic {
        let code =
            switch character {
            case "&", "*": "P221"
            case "!": "P222"
            default: "P216"
            }
        return Diagnostic(
            .error,
            code,
            Phrase(
                fr:
                    "« \(character) » au début d’une valeur a un sens à part en YAML : mettez la valeur entre guillemets droits",
                en:
                    "“\(character)” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes"
            ),
            at: location,
            suggestion: suggestion
        )
    }
}
