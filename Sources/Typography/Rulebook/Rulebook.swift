/// All that is done to a text in one language: what is masked first, then quotation marks and
/// dashes, which are found in pairs, then the rules that look at one place.
struct Rulebook: Sendable {
    private let interests: [Interest]
    private let masks: MaskFinder
    private let quotation: QuotationStyle
    private let dashes: @Sendable (_ run: Run, _ places: [Int], _ edits: inout EditList) -> Void
    private let rules: ByteTable<Rule>
    private let lints: [Lint]

    init(
        masks: [Mask],
        quotation: QuotationStyle,
        dashes: @escaping @Sendable (_ run: Run, _ places: [Int], _ edits: inout EditList) -> Void,
        rules: [Rule],
        lints: [Lint]
    ) {
        var interests = [Interest](repeating: [], count: 256)
        func note(_ interest: Interest, at triggers: some Sequence<UInt8>) {
            for byte in triggers { interests[Int(byte)].insert(interest) }
        }
        for rule in rules { note(.rule, at: rule.triggers) }
        for mask in masks { note(.mask, at: mask.triggers) }
        for lint in lints { note(.lint, at: lint.triggers) }
        note(.quotation, at: Quotation.triggers)
        note(.dash, at: SpacedDash.triggers)
        note(.digit, at: Trigger.digits)
        note(.letter, at: Trigger.letters)
        self.interests = interests
        self.masks = MaskFinder(masks)
        self.quotation = quotation
        self.dashes = dashes
        self.rules = ByteTable(rules, by: \.triggers)
        self.lints = lints
    }

    /// Whether anything in a text could have to be changed: the quick look that most texts of one
    /// word pass.
    func concerns(_ text: String) -> Bool {
        text.utf8.contains { !interests[Int($0)].isDisjoint(with: .work) }
    }

    /// What has to be changed in a run, in its order.
    func edits(in run: inout Run) -> [Edit] {
        let survey = survey(run)
        guard !survey.places.isEmpty else { return [] }
        var edits = EditList()
        quotation.pair(&run, survey.places, &edits)
        dashes(run, survey.places, &edits)
        for place in survey.places {
            for rule in rules.indices(at: run.bytes[place]) {
                rules[rule].apply(run, place, &edits)
            }
        }
        run.unmark()
        return edits.settled(in: run, around: survey.masks)
    }

    /// The faults of a run that only its author can put right, with their places, in its order.
    func faults(in run: Run) -> [(kind: TypographyWarning.Kind, place: Int)] {
        let survey = survey(run)
        let unmatched = quotation.unmatched(in: run, survey.places)
        var faults: [(kind: TypographyWarning.Kind, place: Int)] = []
        var next = unmatched[...]
        for place in survey.places {
            for lint in lints
            where lint.triggers.contains(run.bytes[place]) && lint.finds(run, place) {
                faults.append((lint.kind, place))
            }
            if next.first == place {
                faults.append((.unmatchedQuotationMark, place))
                next.removeFirst()
            }
        }
        return faults
    }
}

extension Rulebook {
    /// The masks of a run, and the places outside them at which anybody looks.
    private func survey(_ run: Run) -> (places: [Int], masks: [Range<Int>]) {
        var places: [Int] = []
        var hasMaskTrigger = false
        var previous: Interest = []
        for (place, byte) in run.bytes.enumerated() {
            let interest = interests[Int(byte)]
            defer { previous = interest }
            guard !interest.isDisjoint(with: [.work, .mask]) else { continue }
            // The second digit of a number, the second letter of a word.
            let inner = interest.intersection(previous).intersection([.digit, .letter])
            guard inner.isEmpty else { continue }
            places.append(place)
            if interest.contains(.mask) { hasMaskTrigger = true }
        }
        guard hasMaskTrigger else { return (places, []) }
        let masks = masks.masks(in: run, at: places)
        return (masks.isEmpty ? places : places.outside(masks), masks)
    }
}

extension [Int] {
    /// The places that are in none of the ranges; both are in ascending order.
    fileprivate func outside(_ ranges: [Range<Int>]) -> [Int] {
        var ranges = ranges[...]
        return filter { place in
            while let range = ranges.first, range.upperBound <= place { ranges.removeFirst() }
            return ranges.first.map { !$0.contains(place) } ?? true
        }
    }
}
