extension Rulebook {
    /// The rules of French. Where two want the same space, the place that comes first has it; at one
    /// place, the rule that stands first.
    static let french = frenchRules(isSieved: true)

    /// The same, with every place looked at.
    static let frenchUnsieved = frenchRules(isSieved: false)

    private static func frenchRules(isSieved: Bool) -> Rulebook {
        Rulebook(
            masks: Mask.all,
            quotation: .french,
            dashes: FrenchDashes.set,
            rules: [
                .guillemets,
                .ellipsis,
                .closedEllipsis,
                .highPunctuation,
                .colon,
                .numberRange,
                .thousands,
                .hours,
                .dayAndMonth,
                .frenchUnits,
                .missingSpaceBeforeSymbol,
                .ordinals,
                .romanOrdinals,
                .personalTitles,
                .numberSign,
            ],
            lints: [.missingSpaceBeforeColon, .ordinalWithEme],
            isSieved: isSieved
        )
    }
}
