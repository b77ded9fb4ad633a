extension TextInput {
    /// What a stage is fed.
    init(of stage: FuzzStage, _ corpus: Corpus) {
        switch stage {
        case .pages, .sites: self.init(yaml: Vocabulary.pageKeys, corpus.pages)
        case .yaml: self.init(yaml: Vocabulary.pageKeys, corpus.frontMatters + corpus.types)
        case .types: self.init(yaml: Vocabulary.typeKeys, corpus.types)
        case .configuration: self.init(yaml: Vocabulary.configurationKeys, corpus.configurations)
        case .sources: self.init(yaml: Vocabulary.sourceKeys, corpus.sources)
        case .strings: self.init(yaml: Vocabulary.stringKeys, corpus.strings)
        case .markdown:
            self.init(words: Vocabulary.markdown, originals: corpus.pages, bombs: Bomb.markdown) {
                var writer = MarkdownWriter()
                writer.write(with: &$0)
                return writer.text
            }
        case .typography:
            self.init(words: Vocabulary.prose, originals: corpus.pages, bombs: Bomb.markdown) {
                dice in
                (0..<dice.few(40)).map { _ in dice.pick(Vocabulary.prose) }.joined()
            }
        case .templates:
            self.init(
                words: Vocabulary.templates,
                originals: corpus.templates,
                bombs: Bomb.templates
            ) {
                var writer = TemplateWriter()
                writer.write(with: &$0)
                return writer.text
            }
        }
    }

    private init(yaml keys: [String], _ originals: [[UInt8]]) {
        self.init(words: Vocabulary.yaml + keys, originals: originals, bombs: Bomb.yaml) {
            var writer = YAMLWriter(keys: keys)
            writer.write(with: &$0)
            return writer.text
        }
    }
}
