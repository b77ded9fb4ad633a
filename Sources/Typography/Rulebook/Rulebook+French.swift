extension Rulebook {
    /// The rules of French. Where two want the same space, the place that comes first has it; at one
    /// place, the rule that stands first.
    static let french = frenchRules(isSieved: true)

    /// - Parameter isSieved: Whether places are passed over at which nothing can be found.
    static func frenchRules(isSieved: Bool) -> Rulebook {
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
