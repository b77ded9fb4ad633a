internal import SiteModel

/// Makes the input of a case, feeds it to its stage and says what should not have happened.
package struct Fuzzer: Sendable {
    private let corpus: Corpus
    private let seed: UInt64
    private let inputs: [FuzzStage: TextInput]
    private let content: ContentCheck

    package init(_ corpus: Corpus, seed: UInt64) {
        self.corpus = corpus
        self.seed = seed
        content = ContentCheck(corpus)
        inputs = Dictionary(
            uniqueKeysWithValues: FuzzStage.allCases.map { ($0, TextInput(of: $0, corpus)) }
        )
    }

    /// The text of a case; of a site all its files, one after the other.
    package func input(of fuzzCase: FuzzCase) -> [UInt8] {
        var dice = Dice(seed: seed, stage: fuzzCase.stage, number: fuzzCase.number)
        guard fuzzCase.stage == .sites else { return text(of: fuzzCase.stage, &dice) }
        let site = MutatedSite(corpus, &dice)
        return site.files.sorted { $0.key < $1.key }.flatMap { path, bytes in
            Array("=== \(path)\n".utf8) + bytes + Array("\n".utf8)
        }
    }

    /// Runs a case.
    ///
    /// - Returns: What is wrong, in words; nothing where all is well.
    package func violations(of fuzzCase: FuzzCase) async -> [String] {
        var dice = Dice(seed: seed, stage: fuzzCase.stage, number: fuzzCase.number)
        if fuzzCase.stage == .sites {
            let site = MutatedSite(corpus, &dice)
            return await SiteCheck().violations(in: site, &dice)
        }
        let bytes = text(of: fuzzCase.stage, &dice)
        return violations(in: bytes, of: fuzzCase.stage, &dice)
    }

    /// Feeds a text to a stage; sites have none.
    package func violations(in bytes: [UInt8], of stage: FuzzStage) -> [String] {
        var dice = Dice(seed: seed)
        return violations(in: bytes, of: stage, &dice)
    }

    private func violations(
        in bytes: [UInt8],
        of stage: FuzzStage,
        _ dice: inout Dice
    ) -> [String] {
        switch stage {
        case .pages, .types, .configuration, .sources, .strings:
            content.violations(in: bytes, of: stage, &dice)
        case .yaml: YAMLCheck.violations(in: bytes)
        case .markdown: MarkdownCheck().violations(in: bytes, &dice)
        case .typography: TypographyCheck().violations(in: bytes, &dice)
        case .templates: TemplateCheck().violations(in: bytes, &dice)
        case .sites: []
        }
    }

    /// Front matter needs its lines before its keys are read at all.
    private func text(of stage: FuzzStage, _ dice: inout Dice) -> [UInt8] {
        let bytes = inputs[stage]?.bytes(&dice) ?? []
        guard stage == .pages, !bytes.starts(with: Array("---".utf8)), !dice.oneIn(4) else {
            return bytes
        }
        return Array("---\n".utf8) + bytes + Array("\n---\nTexte\n".utf8)
    }
}
