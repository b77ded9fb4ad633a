internal import Diagnostics

/// The name that a tag holds.
struct TagName: Sendable {
    /// A name between dots.
    struct Part: Sendable {
        let text: String
        let range: Range<Int>
    }

    /// What a name may look like.
    enum Form {
        /// Names joined by dots, or a single dot.
        case value
        /// Of a template or block: may hold slashes as well.
        case template
        /// Compared with what is open, so of any form.
        case close
    }

    /// As written, without the padding.
    let text: String
    let range: Range<Int>
    /// The names between the dots; empty for the implicit iterator `.`.
    let parts: [Part]
    /// A name of another form has been reported where it was read.
    let isWellFormed: Bool

    /// Reads the name in a tag.
    ///
    /// Source: the Mustache specification, interpolation. It lets a name be any sequence without white
    /// space; ours are narrower, so that a forgotten delimiter shows.
    static func read(
        _ tag: Tag,
        as form: Form,
        of text: TemplateText,
        into diagnostics: inout [Diagnostic]
    ) -> TagName {
        let content = tag.content
        let pieces = text.bytes[content].split(
            separator: Byte.dot,
            omittingEmptySubsequences: false
        )
        let isIterator = form != .template && pieces.count == 2 && content.count == 1
        let isWellFormed =
            switch form {
            case .close: true
            case .value:
                isIterator
                    || pieces.allSatisfy { !$0.isEmpty && $0.allSatisfy(Byte.isName) }
            case .template:
                !content.isEmpty
                    && text.bytes[content].allSatisfy {
                        Byte.isName($0) || $0 == Byte.dot || $0 == Byte.slash
                    }
            }
        if !isWellFormed {
            let location = text.location(of: content.isEmpty ? tag.range : content)
            diagnostics.append(
                form == .value ? .badValueName(at: location) : .badTemplateName(at: location)
            )
        }
        return TagName(
            text: text.string(content),
            range: content,
            parts: isIterator
                ? []
                : pieces.map { Part(text: text.string($0.indices), range: $0.indices) },
            isWellFormed: isWellFormed
        )
    }
}

extension Diagnostic {
    fileprivate static func badValueName(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P504",
            Phrase(
                fr: "un nom est fait de lettres, de chiffres, de « - » et de « _ », "
                    + "ou de tels noms joints par des points",
                en:
                    "a name is made of letters, digits, “-” and “_”, or of such names joined by dots"
            ),
            at: location
        )
    }

    fileprivate static func badTemplateName(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P504",
            Phrase(
                fr: "le nom d’un gabarit ou d’un bloc est fait de lettres, de chiffres, "
                    + "de « - », « _ », « . » et « / »",
                en:
                    "the name of a template or block is made of letters, digits, “-”, “_”, “.” and “/”"
            ),
            at: location
        )
    }
}
