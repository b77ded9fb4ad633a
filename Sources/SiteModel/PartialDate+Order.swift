extension PartialDate {
    /// The first instant that the date can mean, in minutes since 0001-01-01T00:00Z. A date without a
    /// time begins at midnight UTC.
    package var earliestMinute: Int {
        let days = Self.daysBefore(year: year, month: month ?? 1) + (day ?? 1) - 1
        return days * 1440 + (minuteOfDay ?? 0) - (offset ?? 0)
    }

    /// Days from 0001-01-01 to the first of the month, in the proleptic Gregorian calendar.
    private static func daysBefore(year: Int, month: Int) -> Int {
        let full = year - 1
        let whole = full * 365 + full / 4 - full / 100 + full / 400
        return (1..<month).reduce(whole) { $0 + days(inMonth: $1, of: year) }
    }
}

extension PartialDate: Comparable {
    /// By earliest instant; of two that begin together the less precise comes first.
    package static func < (one: PartialDate, other: PartialDate) -> Bool {
        if one.minuteOfDay == nil, other.minuteOfDay == nil {
            let left = (one.year, one.month ?? 1, one.day ?? 1)
            let right = (other.year, other.month ?? 1, other.day ?? 1)
            return left == right ? one.precision < other.precision : left < right
        }
        let left = (one.earliestMinute, one.precision.rawValue)
        let right = (other.earliestMinute, other.precision.rawValue)
        if left != right { return left < right }
        return (one.offset ?? 0) < (other.offset ?? 0)
    }
}
