internal import Yams

/// Composes a YAML text with the library. The text has passed ``YAMLInspector``, so nesting is
/// bounded and every character is one that YAML allows.
struct YAMLComposer {
    let text: YAMLText
    /// The keys that were renamed to tell them from their twins, by place: see ``YAMLReader``.
    let renamedKeys: [RenamedKey]

    struct RenamedKey {
        let line: Int
        let column: Int
        let name: String
    }

    /// - Throws: The first thing that the library cannot read.
    func tree() throws(YAMLProblem) -> YAMLTree {
        do {
            // The encoding is named because the default asks the environment; the resolver without
            // rules leaves every text as it was written.
            let parser = try Parser(
                yaml: String(decoding: text.bytes, as: UTF8.self),
                resolver: .basic,
                encoding: .utf8
            )
            // Nodes hold their anchors weakly: the parser must outlive their reading.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else {
                    return YAMLTree(root: nil, unreadableKeys: [], faults: [])
                }
                var builder = YAMLTreeBuilder(text: text, renamedKeys: renamedKeys)
                let node = builder.node(root, depth: 1)
                return YAMLTree(
                    root: node,
                    unreadableKeys: builder.unreadableKeys,
                    faults: builder.faults
                )
            }
        } catch {
            throw problem(error)
        }
    }

    private func problem(_ error: any Error) -> YAMLProblem {
        guard let error = error as? YamlError else { return Self.unknown("\(error)") }
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return YAMLProblem(
                kind: .syntax(problem, inside: context?.text),
                place: place(mark),
                opening: context.map { place($0.mark) }
            )
        case .duplicatedKeysInMapping(let names, let context):
            // What the library calls a key that is a list or a mapping.
            let isText = names.first != "<uncovertable>"
            return YAMLProblem(
                kind: isText ? .duplicateKey(names.first ?? "") : .syntax("key", inside: nil),
                place: place(context.mark),
                opening: nil
            )
        default:
            return Self.unknown("\(error)")
        }
    }

    /// The library counts the end of a comment as a line end, even where the text ends there.
    private func place(_ mark: Mark) -> YAMLProblem.Place {
        let last = text.lineStarts.count
        guard mark.line > last else {
            return YAMLProblem.Place(line: mark.line, column: mark.column)
        }
        let column = text.column(of: text.line(last).endIndex, line: last)
        return YAMLProblem.Place(line: last, column: column)
    }

    private static func unknown(_ words: String) -> YAMLProblem {
        YAMLProblem(
            kind: .syntax(words, inside: nil),
            place: YAMLProblem.Place(line: 1, column: 1),
            opening: nil
        )
    }
}
