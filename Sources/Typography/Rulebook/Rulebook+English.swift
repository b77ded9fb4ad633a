extension Rulebook {
    /// The rules of English.
    static let english = englishRules(isSieved: true)

    /// The same, with every place looked at.
    static let englishUnsieved = englishRules(isSieved: false)

    private static func englishRules(isSieved: Bool) -> Rulebook {
        Rulebook(
            masks: Mask.all,
            quotation: .english,
            dashes: EnglishDashes.set,
            rules: [
                .ellipsis,
                .noSpaceBeforeSign,
                .numberRange,
                .englishUnits,
            ],
            lints: [],
            isSieved: isSieved
        )
    }
}
