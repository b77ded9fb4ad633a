internal import Diagnostics

/// The text of a page in the source language, as translators see it: the words of its front matter,
/// then the blocks of its body.
struct SourceText {
    let blocks: [TextBlock]
    /// What a translation made from it records.
    let digest: SourceDigest

    init(_ file: PageSource, of type: ContentType) {
        var blocks: [TextBlock] = []
        func add(_ kind: TextKind, _ key: String, _ text: Located<String>?) {
            guard let text else { return }
            var words = OpenBlock(kind, line: 1, isQuoted: false)
            words.appendText(text.value)
            if words.text.isEmpty { return }
            blocks.append(TextBlock(kind, key: key, text: words.text, at: text.location))
        }
        add(.title, "title", file.common.title)
        add(.shortTitle, "short-title", file.common.shortTitle)
        add(.summary, "summary", file.common.summary)
        for field in type.fields where !field.isShared {
            guard let value = file.fields[field.name] else { continue }
            add(.field, field.name, value.map { $0.translatableText })
        }
        blocks += TextBlockReader.blocks(of: file.body, file: file.file)
        self.blocks = blocks
        digest = SourceDigest(of: blocks)
    }
}

extension OpenBlock {
    /// Adds words that may have line breaks.
    fileprivate mutating func appendText(_ text: String) {
        for line in Array(text.utf8).split(separator: 0x0A) { append(line) }
    }
}

extension FieldValue {
    /// The words of the value, in order; dates, numbers, addresses and names of things have none, for
    /// they are the same in every language.
    fileprivate var translatableText: String {
        switch self {
        case .text(let text): text
        case .markdown(let text): text.value
        case .list(let values): Self.joined(values.map(\.translatableText))
        case .group(let values): Self.joined(values.map(\.value.translatableText))
        case .fact(.known(let value, _)): value.translatableText
        case .fact(.disputed(let claims, let note)):
            Self.joined(claims.map(\.value.translatableText) + [note ?? ""])
        default: ""
        }
    }

    /// One text of several, which differs when a word moves from one to the next.
    private static func joined(_ texts: [String]) -> String {
        texts.filter { !$0.isEmpty }.joined(separator: "\u{1E}")
    }
}
