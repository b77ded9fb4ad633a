internal import Diagnostics

/// What opens and closes a tag.
struct Delimiters: Sendable {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    /// A tag written with them, as messages show it.
    func tag(_ content: String) -> String {
        String(decoding: open, as: UTF8.self) + content + String(decoding: close, as: UTF8.self)
    }

    /// Whether an opening delimiter within a tag shows that the tag was not closed: not where
    /// it looks like a part of a name or of the closing delimiter.
    var openingIsTelling: Bool {
        open.first.map { !Byte.isName($0) } ?? false && !close.starts(with: open)
    }

    /// Reads the content of a Set Delimiter tag.
    ///
    /// Source: the Mustache specification, delimiters: two sequences without white space, separated
    /// by white space, without an equals sign.
    static func read(
        _ content: Range<Int>,
        of text: TemplateText,
        into diagnostics: inout [Diagnostic]
    ) -> Delimiters? {
        let words = text.bytes[content].split(whereSeparator: Byte.isPadding)
        guard words.count == 2, words.allSatisfy({ !$0.contains(Byte.equals) }) else {
            diagnostics.append(.badDelimiters(at: text.location(of: content)))
            return nil
        }
        return Delimiters(open: Array(words[0]), close: Array(words[1]))
    }
}

extension Diagnostic {
    fileprivate static func badDelimiters(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P505",
            Phrase(
                fr: "deux délimiteurs séparés par une espace, sans « = », comme « {{=<% %>=}} »",
                en: "new delimiters are two, with a space between and without “=”: “{{=<% %>=}}”"
            ),
            at: location
        )
    }
}
