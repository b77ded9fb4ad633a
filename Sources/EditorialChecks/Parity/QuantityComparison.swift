/// Compares the quantities of one part of a text with those of its original.
struct QuantityComparison {
    /// A quantity and what stands in its place on the other side.
    enum Difference {
        case changed(here: Quantity, there: Quantity)
        case added(Quantity)
        case missing(Quantity)
    }

    private let own: [Quantity]
    private let theirs: [Quantity]
    /// Differences beyond are not told: such texts are no translations of each other, and what is left
    /// is compared one by one.
    private static let most = 200

    init(_ own: [Quantity], with theirs: [Quantity]) {
        self.own = own
        self.theirs = theirs
    }

    func differences() -> [Difference] {
        let (stated, statedThere) = (own.filter { !$0.isHint }, theirs.filter { !$0.isHint })
        // Most translations say the same in the same order.
        if stated.elementsEqual(statedThere, by: { $0.value == $1.value }) { return [] }
        var here = Array(Self.surplus(of: stated, over: statedThere).prefix(Self.most))
        var there = Array(Self.surplus(of: statedThere, over: stated).prefix(Self.most))
        Self.strike(&here, &there) { Self.isSameNumber($0.value, $1.value) }
        var (hintsHere, hintsThere) = (own.filter(\.isHint), theirs.filter(\.isHint))
        Self.strike(&here, &hintsThere) { $0.value.parts == $1.value.parts }
        Self.strike(&there, &hintsHere) { $0.value.parts == $1.value.parts }
        if here.isEmpty, there.isEmpty { return [] }
        let (known, knownThere) = (Self.parts(of: own), Self.parts(of: theirs))
        if Self.kinds(here) == Self.kinds(there) {
            return Self.paired(here, there).filter { difference in
                guard case .changed(let one, let other) = difference, one.isBare else {
                    return true
                }
                return !knownThere.isSuperset(of: one.value.parts)
                    || !known.isSuperset(of: other.value.parts)
            }
        }
        return Self.paired(
            here.filter { !$0.isSaid(among: theirs, knownThere) },
            there.filter { !$0.isSaid(among: own, known) }
        )
    }
}

extension QuantityComparison {
    /// The quantities whose values one side has more often than the other: the last ones of each.
    private static func surplus(of here: [Quantity], over there: [Quantity]) -> [Quantity] {
        var counts: [Quantity.Value: Int] = [:]
        for quantity in there { counts[quantity.value, default: 0] += 1 }
        return here.filter { quantity in
            guard let count = counts[quantity.value], count > 0 else { return true }
            counts[quantity.value] = count - 1
            return false
        }
    }

    /// Takes out what both sides have, one by one.
    private static func strike(
        _ here: inout [Quantity],
        _ there: inout [Quantity],
        where isSame: (Quantity, Quantity) -> Bool
    ) {
        here.removeAll { quantity in
            guard let index = there.firstIndex(where: { isSame(quantity, $0) }) else {
                return false
            }
            there.remove(at: index)
            return true
        }
    }

    /// « de 3 à 5 % » gives one of two numbers its unit, “3% to 5%” both.
    private static func isSameNumber(_ one: Quantity.Value, _ other: Quantity.Value) -> Bool {
        guard case .number(let digits, let unit) = one,
            case .number(let otherDigits, let otherUnit) = other
        else { return false }
        return digits == otherDigits && (unit == nil || otherUnit == nil)
    }

    private static func kinds(_ quantities: [Quantity]) -> [Quantity.Value.Kind: Int] {
        quantities.reduce(into: [:]) { $0[$1.value.kind, default: 0] += 1 }
    }

    private static func parts(of quantities: [Quantity]) -> Set<Quantity.Value.Part> {
        Set(quantities.lazy.flatMap(\.value.parts))
    }

    /// The first of each kind against the first of that kind, of the same unit where there is one, and
    /// so on; what is left over stands alone.
    private static func paired(_ here: [Quantity], _ there: [Quantity]) -> [Difference] {
        var rest = there
        var partners: [Int: Quantity] = [:]
        for isSame in [Quantity.hasSameUnit, Quantity.hasSameKind] {
            for (number, quantity) in here.enumerated() where partners[number] == nil {
                guard let index = rest.firstIndex(where: { isSame(quantity, $0) }) else { continue }
                partners[number] = rest.remove(at: index)
            }
        }
        var differences = here.enumerated().map { number, quantity -> Difference in
            partners[number].map { .changed(here: quantity, there: $0) } ?? .added(quantity)
        }
        differences += rest.map { .missing($0) }
        return differences
    }
}

extension Quantity {
    fileprivate static func hasSameKind(_ one: Quantity, _ other: Quantity) -> Bool {
        one.value.kind == other.value.kind
    }

    fileprivate static func hasSameUnit(_ one: Quantity, _ other: Quantity) -> Bool {
        guard case .number(_, let unit) = one.value, case .number(_, let otherUnit) = other.value
        else { return hasSameKind(one, other) }
        return unit == otherUnit
    }

    /// Whether it is a number without a unit, which texts repeat as they like.
    fileprivate var isBare: Bool { if case .number(_, nil) = value { true } else { false } }

    /// Whether the other side says all of it somewhere: a year said twice here and once there is no
    /// difference, nor are dates that one language spreads over a list.
    fileprivate func isSaid(among others: [Quantity], _ parts: Set<Value.Part>) -> Bool {
        guard parts.isSuperset(of: value.parts) else { return false }
        guard case .number(let digits, let unit?) = value else { return true }
        let units = others.compactMap { other -> Unit? in
            guard case .number(digits, let unit?) = other.value else { return nil }
            return unit
        }
        return units.isEmpty || units.contains(unit)
    }
}
