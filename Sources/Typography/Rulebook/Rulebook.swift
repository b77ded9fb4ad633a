/// All that is done to a text in one language: what is masked first, then quotation marks and
/// dashes, which are found in pairs, then the rules that look at one place.
final class Rulebook: Sendable {
    private let interests: [Interest]
    private let masks: MaskFinder
    private let quotation: QuotationStyle
    private let dashes: @Sendable (_ run: Run, _ places: [Int], _ edits: inout EditList) -> Void
    private let rules: ByteTable<Rule>
    private let lints: [Lint]
    /// `nil` where every place is looked at.
    private let sieve: Sieve?

    /// - Parameter isSieved: Whether places are passed over at which nothing can be found. It changes
    ///   nothing but the time that a text takes.
    init(
        masks: [Mask],
        quotation: QuotationStyle,
        dashes: @escaping @Sendable (_ run: Run, _ places: [Int], _ edits: inout EditList) -> Void,
        rules: [Rule],
        lints: [Lint],
        isSieved: Bool = true
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
        sieve = isSieved ? Sieve(rules) : nil
    }

    /// Whether anything in a text could have to be changed: the quick look that most texts of one
    /// word pass.
    func concerns(_ text: some Sequence<UInt8>) -> Bool {
        interests.withUnsafeBufferPointer { interests in
            text.contains { !interests[Int($0)].isDisjoint(with: .work) }
        }
    }

    /// What has to be changed in a run, in its order.
    func edits(in run: inout Run) -> [Edit] {
        let survey = survey(run)
        return edits(in: &run, survey, marks(in: run, survey))
    }

    /// The faults of a run that only its author can put right, with their places, in its order.
    func faults(in run: Run) -> [Fault] {
        let survey = survey(run)
        return faults(in: run, survey, marks(in: run, survey))
    }

    /// Both, with one look at the run.
    func findings(in run: inout Run) -> (edits: [Edit], faults: [Fault]) {
        let survey = survey(run)
        if survey.places.isEmpty { return ([], []) }
        let marks = marks(in: run, survey)
        let faults = faults(in: run, survey, marks)
        return (edits(in: &run, survey, marks), faults)
    }

    typealias Fault = (kind: TypographyWarning.Kind, place: Int)
    /// The masks of a run, and the places outside them at which anybody looks; who looks.
    private typealias Survey = (places: [Int], masks: [Range<Int>], interest: Interest)

    private func marks(in run: Run, _ survey: Survey) -> [Quotation] {
        survey.interest.contains(.quotation) ? quotation.marks(in: run, survey.places) : []
    }

    private func edits(in run: inout Run, _ survey: Survey, _ marks: [Quotation]) -> [Edit] {
        guard !survey.places.isEmpty else { return [] }
        var edits = EditList()
        quotation.pair(marks, in: &run, &edits)
        dashes(run, survey.places, &edits)
        for place in survey.places {
            for rule in rules.indices(at: run.bytes[place]) {
                rules[rule].apply(run, place, &edits)
            }
        }
        run.unmark()
        return edits.settled(in: run, around: survey.masks)
    }

    private func faults(in run: Run, _ survey: Survey, _ marks: [Quotation]) -> [Fault] {
        let unmatched = quotation.unmatched(marks, in: run)
        if !survey.interest.contains(.lint), unmatched.isEmpty { return [] }
        var faults: [Fault] = []
        var next = unmatched[...]
        for place in survey.places {
            if interests[Int(run.bytes[place])].contains(.lint) {
                for lint in lints
                where lint.triggers.contains(run.bytes[place]) && lint.finds(run, place) {
                    faults.append((lint.kind, place))
                }
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
    private func survey(_ run: Run) -> Survey {
        let (places, interest) = places(in: run)
        guard interest.contains(.mask) else { return (places, [], interest) }
        let masks = masks.masks(in: run, at: places)
        return (masks.isEmpty ? places : places.outside(masks), masks, interest)
    }

    /// The places at which anybody looks, masked or not, and who looks.
    private func places(in run: Run) -> (places: [Int], interest: Interest) {
        var places: [Int] = []
        var all: Interest = []
        run.bytes.withUnsafeBufferPointer { bytes in
            all = note(&places, in: bytes, Sieve.Context())
            guard sieve != nil else { return }
            let context = Sieve.Context(of: bytes, at: places)
            if context.givesMeaning { all = note(&places, in: bytes, context) }
        }
        return (places, all)
    }

    /// - Returns: Who looks at one of the places.
    private func note(
        _ places: inout [Int],
        in bytes: UnsafeBufferPointer<UInt8>,
        _ context: Sieve.Context
    ) -> Interest {
        places.removeAll(keepingCapacity: true)
        var all: Interest = []
        var previous: Interest = []
        interests.withUnsafeBufferPointer { interests in
            for place in bytes.indices {
                let interest = interests[Int(bytes[place])]
                let inner = interest.intersection(previous).intersection([.digit, .letter])
                previous = interest
                // Not the second digit of a number, the second letter of a word.
                guard !interest.isDisjoint(with: [.work, .mask]), inner.isEmpty,
                    sieve?.keeps(place, of: bytes, context) ?? true
                else { continue }
                places.append(place)
                all.formUnion(interest)
            }
        }
        return all
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
