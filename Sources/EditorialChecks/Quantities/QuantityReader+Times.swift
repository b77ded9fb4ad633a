internal import SiteModel

extension QuantityReader {
    /// A time of day: « 9 h 30 », « 14h », “9:30 a.m.”, “2 pm”. Moves behind it.
    mutating func clock() -> Quantity.Value? {
        guard let hour = number(at: index, digits: 1...2), hour <= 24 else { return nil }
        return withColon(hour) ?? withPoint(hour) ?? withHour(hour)
            ?? withHalfOfDay(hour, minute: 0, from: index + 1)
    }

    private mutating func withColon(_ hour: Int) -> Quantity.Value? {
        guard isSign(":", at: index + 1), let minute = number(at: index + 2, digits: 2), minute < 60
        else { return nil }
        if let time = withHalfOfDay(hour, minute: minute, from: index + 3) { return time }
        index += 3
        return .time(hour * 60 + minute)
    }

    /// “2.30 p.m.”: a point makes a time only where the half of the day follows.
    private mutating func withPoint(_ hour: Int) -> Quantity.Value? {
        guard isSign(".", at: index + 1), let minute = number(at: index + 2, digits: 2), minute < 60
        else { return nil }
        return withHalfOfDay(hour, minute: minute, from: index + 3)
    }

    private mutating func withHour(_ hour: Int) -> Quantity.Value? {
        let next = isSpace(at: index + 1) ? index + 2 : index + 1
        guard case .hour? = meaning(at: next) else { return nil }
        index = next + 1
        let behind = isSpace(at: index) ? index + 1 : index
        guard let minute = number(at: behind, digits: 2), minute < 60 else {
            return .time(hour * 60)
        }
        index = behind + 1
        return .time(hour * 60 + minute)
    }

    /// “pm”, “p.m.”; behind the hours from 1 to 12.
    private mutating func withHalfOfDay(
        _ hour: Int,
        minute: Int,
        from next: Int
    ) -> Quantity.Value? {
        guard (1...12).contains(hour) else { return nil }
        let first = isSpace(at: next) ? next + 1 : next
        guard let (isAfternoon, end) = halfOfDay(at: first) else { return nil }
        if isAfternoon { carryHalfOfDay(to: index) }
        index = end
        return .time((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute)
    }

    private func halfOfDay(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        switch meaning(at: index) {
        case .morning?: return (false, index + 1)
        case .afternoon?: return (true, index + 1)
        default: break
        }
        guard tokens.indices.contains(index), tokens[index].isWord, isSign(".", at: index + 1),
            tokens.indices.contains(index + 2), text(of: tokens[index + 2]).lowercased() == "m",
            words.hasHalvesOfDay
        else { return nil }
        let end = isSign(".", at: index + 3) ? index + 4 : index + 3
        switch text(of: tokens[index]).lowercased() {
        case "a": return (false, end)
        case "p": return (true, end)
        default: return nil
        }
    }
}
