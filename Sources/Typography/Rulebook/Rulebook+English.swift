extension Rulebook {
    /// The rules of English.
    static let english = Rulebook(
        masks: Mask.all,
        quotation: .english,
        dashes: EnglishDashes.set,
        rules: [
            .ellipsis,
            .noSpaceBeforeSign,
            .numberRange,
            .englishUnits,
        ],
        lints: []
    )
}
