import Diagnostics
import SiteModel

/// Reads the values of one file's YAML, and collects what is wrong with them. Every function reports
/// what it cannot read and returns `nil`, so that reading goes on.
struct ValueReader {
    /// Relative to the site folder.
    let file: String
    /// The names that values may refer to.
    let known: KnownNames
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, known: KnownNames = KnownNames()) {
        self.file = file
        self.known = known
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The outermost keys of a YAML text.
    mutating func outline(of bytes: [UInt8], firstLine: Int = 1) -> YAMLOutline {
        let document = YAMLReader.read(
            bytes,
            firstLine: firstLine,
            file: file,
            into: &diagnostics
        )
        guard document.isReadable else { return YAMLOutline(entries: [], keys: nil) }
        guard let root = document.root, !root.isAbsent else {
            return YAMLOutline(entries: [], keys: document.unreadableKeys)
        }
        guard case .mapping(let entries) = root.content else {
            report(Self.missingSpace(in: root) ?? .notKeys(at: root.location))
            return YAMLOutline(entries: [], keys: nil)
        }
        return YAMLOutline(
            entries: entries,
            keys: entries.map(\.key) + document.unreadableKeys
        )
    }

    /// `title:Master`, with a no-break space or none behind the colon, where nothing else stands.
    private static func missingSpace(in root: YAMLNode) -> Diagnostic? {
        // In quotes, and below “|”, the text does not stand as it was written.
        guard case .text(let text) = root.content, let start = root.location.start,
            root.textStart == start,
            let colon = text.unicodeScalars.firstIndex(of: ":"),
            isName(String(text[..<colon]))
        else { return nil }
        let column = start.column + text.unicodeScalars.distance(from: text.startIndex, to: colon)
        let value = text[text.index(after: colon)...]
        let isOneLine = root.location.end != nil
        return YAMLRule.missingSpace.diagnostic(
            at: SourceLocation(file: root.location.file, line: start.line, column: column),
            suggestion: isOneLine
                ? "\(text[...colon]) \(Array(value.utf8)[...].withoutOuterSpaces)" : nil
        )
    }

    /// Reports those of some keys that a text neither has nor misspells, at the beginning of the file.
    ///
    /// - Parameter valid: The keys that the text may have.
    mutating func require(_ keys: [String], in outline: YAMLOutline, valid: [String]) {
        let start = SourceLocation(file: file, line: 1, column: 1)
        let missing = keys.filter(outline.lacks)
        require(missing, among: outline.entries, valid: valid, at: start)
    }

    /// The text as the author wrote it; lists, mappings and empty texts are reported.
    mutating func text(_ node: YAMLNode, of key: String) -> Located<String>? {
        guard case .text(let text) = node.content else {
            report(.notOneValue(key, at: node.location))
            return nil
        }
        guard !node.isAbsent else {
            report(.absent(key, at: node.location))
            return nil
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report(.empty(key, at: node.location))
            return nil
        }
        return Located(text, at: node.location)
    }

    /// The same, and a text over its limit is reported.
    mutating func text(
        _ node: YAMLNode,
        of key: String,
        limits: FieldLimits
    ) -> Located<String>? {
        let text = text(node, of: key)
        if let text { check(length: text, of: key, within: limits) }
        return text
    }

    /// The text as it stands, which may be empty or a space where it is in quotes.
    mutating func literal(_ node: YAMLNode, of key: String) -> String? {
        if case .text(let text) = node.content, !node.isAbsent { return text }
        return text(node, of: key)?.value
    }

    /// The items of a list; one value stands for a list of one.
    mutating func items(_ node: YAMLNode, of key: String) -> [YAMLNode]? {
        if case .list(let items) = node.content { return items }
        guard !node.isAbsent else {
            report(.absent(key, at: node.location))
            return nil
        }
        return [node]
    }

    /// A list of texts, each once.
    mutating func texts(_ node: YAMLNode, of key: String) -> Located<[Located<String>]>? {
        guard let items = items(node, of: key) else { return nil }
        var texts: [Located<String>] = []
        var seen: Set<String> = []
        for item in items {
            guard let text = text(item, of: key) else { continue }
            if seen.insert(text.value).inserted {
                texts.append(text)
            } else {
                report(.twice(text.value, of: key, at: text.location))
            }
        }
        return Located(texts, at: node.location)
    }

    /// The entries of a mapping.
    mutating func mapping(_ node: YAMLNode, of key: String, form: String) -> [YAMLEntry]? {
        if case .mapping(let entries) = node.content { return entries }
        if node.isAbsent {
            report(.absent(key, at: node.location))
        } else {
            report(.notAMapping(key, form: form, at: node.location))
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notKeys(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P227",
            Phrase(
                fr: "chaque ligne est une clé, deux-points, une espace et sa valeur : « title: … »",
                en: "each line is a key, a colon, a space and its value: “title: …”"
            ),
            at: location
        )
    }

    fileprivate static func notOneValue(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P228",
            Phrase(
                fr: "« \(key.shown) » attend une seule valeur, ni liste ni clés",
                en: "“\(key.shown)” takes one value, neither a list nor keys"
            ),
            at: location
        )
    }

    fileprivate static func absent(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P229",
            Phrase(
                fr: "« \(key.shown) » n’a pas de valeur : écrivez-la, ou supprimez la ligne",
                en: "“\(key.shown)” has no value: write it, or delete the line"
            ),
            at: location
        )
    }

    fileprivate static func empty(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P233",
            Phrase(fr: "« \(key.shown) » est vide", en: "“\(key.shown)” is empty"),
            at: location
        )
    }

    fileprivate static func twice(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P234",
            Phrase(
                fr: "« \(text.shown) » figure deux fois dans « \(key.shown) »",
                en: "“\(text.shown)” stands twice in “\(key.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func notAMapping(
        _ key: String,
        form: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P235",
            Phrase(
                fr: "« \(key.shown) » attend des clés : \(form)",
                en: "“\(key.shown)” takes keys: \(form)"
            ),
            at: location
        )
    }
}
