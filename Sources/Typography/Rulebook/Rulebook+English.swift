extension Rulebook {
    /// The rules of English.
    static let english = englishRules(isSieved: true)

    /// - Parameter isSieved: Whether places are passed over at which nothing can be found.
    static func englishRules(isSieved: Bool) -> Rulebook {
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
