internal import Diagnostics
internal import Typography

/// A fault of typography, and where in a tree it stands.
struct TypographyFault {
    let kind: TypographyWarning.Kind
    /// The index of the text's node.
    let node: Int
    /// The index of the block that the text belongs to.
    let block: Int
    /// The offset of the fault into the node's text, in bytes.
    let offset: Int
}

extension TypographyFault {
    /// The fault as its author is told of it.
    func diagnostic(in tree: MarkdownTree, _ places: inout PlaceFinder) -> Diagnostic {
        guard case .text(let text) = tree.nodes[node].content else {
            return .fault(kind, "", at: places.location(0))
        }
        places.enter(tree.nodes[block])
        let rest = tree[text].dropFirst(offset)
        let end = rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
        let start = tree[text].prefix(offset).lastIndex { $0 <= 0x20 } ?? text.lowerBound - 1
        return .fault(
            kind,
            tree.text(start + 1..<max(end, start + 1)),
            at: places.place(of: rest.prefix(24), hint: tree.nodes[node])
        )
    }
}

extension Diagnostic {
    static func fault(
        _ kind: TypographyWarning.Kind,
        _ word: String,
        at location: SourceLocation
    ) -> Self {
        switch kind {
        case .missingSpaceBeforeColon:
            Diagnostic(
                .warning,
                "P416",
                Phrase(
                    fr:
                        "une espace précède le deux-points en français\u{A0}: «\u{A0}\(word)\u{A0}»",
                    en: "a space stands before a colon in French: “\(word)”"
                ),
                at: location
            )
        case .ordinalWithEme:
            Diagnostic(
                .warning,
                "P417",
                Phrase(
                    fr: "un ordinal s’abrège en 2e ou en 1re\u{A0}: «\u{A0}\(word)\u{A0}»",
                    en: "a French ordinal is written 2e or 1re: “\(word)”"
                ),
                at: location
            )
        case .unmatchedQuotationMark:
            Diagnostic(
                .warning,
                "P418",
                Phrase(
                    fr: "un guillemet droit a son pendant dans le même paragraphe\u{A0}: "
                        + "«\u{A0}\(word)\u{A0}»",
                    en: "a straight quotation mark has its partner in the same paragraph: “\(word)”"
                ),
                at: location
            )
        }
    }
}
