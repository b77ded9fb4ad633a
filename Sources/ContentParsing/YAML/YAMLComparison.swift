/// Both ways of reading YAML: what ``SimpleYAML`` takes, the library has to read alike, to the column.
package enum YAMLComparison {
    package enum Outcome: Sendable {
        /// The lean reader leaves the text to the library.
        case declined
        case alike
        /// The lean reader has read what the library reads otherwise, or not at all.
        case different
    }

    package static func outcome(of bytes: [UInt8]) -> Outcome {
        let text = YAMLText(bytes, firstLine: 1, file: "")
        guard let simple = SimpleYAML.tree(of: text) else { return .declined }
        let inspector = YAMLInspector(text)
        guard inspector.diagnostics.isEmpty, inspector.obstacle == nil,
            let known = try? YAMLComposer(text: inspector.text, renamedKeys: []).tree(),
            known.faults.isEmpty, known.unreadableKeys.isEmpty
        else { return .different }
        return simple.root == known.root ? .alike : .different
    }
}
