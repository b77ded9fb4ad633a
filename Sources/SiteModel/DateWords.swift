/// How a language says dates: « 1er juin 2021 », “1 June 2021”.
package struct DateWords: Sendable, Hashable {
    /// January to December.
    package let months: [String]
    /// Fills `{year}`.
    package let year: WordPattern
    /// Fills `{month}` and `{year}`.
    package let month: WordPattern
    /// Fills `{day}`, `{month}` and `{year}`.
    package let day: WordPattern
    /// What `{day}` is on the first of a month: « 1er ».
    package let firstDay: String
    /// Fills `{date}` (the day in words), `{hour}`, `{minute}` (two digits) and `{offset}` (`UTC+1`).
    package let minute: WordPattern

    package init(
        months: [String],
        year: WordPattern,
        month: WordPattern,
        day: WordPattern,
        firstDay: String,
        minute: WordPattern
    ) {
        precondition(months.count == 12, "a year has twelve months")
        self.months = months
        self.year = year
        self.month = month
        self.day = day
        self.firstDay = firstDay
        self.minute = minute
    }

    /// The date as precise as it is: no part is invented, none is left out.
    package func words(for date: PartialDate) -> String {
        let year = String(date.year)
        guard let month = date.month.map({ months[$0 - 1] }) else {
            return self.year.filled { $0 == "year" ? year : nil }
        }
        guard let number = date.day else {
            return self.month.filled { gap in
                switch gap {
                case "month": month
                case "year": year
                default: nil
                }
            }
        }
        let day = number == 1 ? firstDay : String(number)
        let whole = self.day.filled { gap in
            switch gap {
            case "day": day
            case "month": month
            case "year": year
            default: nil
            }
        }
        guard let minutes = date.minuteOfDay, let offset = date.offset else { return whole }
        return minute.filled { gap in
            switch gap {
            case "date": whole
            case "hour": String(minutes / 60)
            case "minute": Self.twoDigits(minutes % 60)
            case "offset": Self.words(forOffset: offset)
            default: nil
            }
        }
    }

    private static func words(forOffset minutes: Int) -> String {
        guard minutes != 0 else { return "UTC" }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        let clock = rest == 0 ? String(hours) : String(hours) + ":" + twoDigits(rest)
        return "UTC" + (minutes < 0 ? "\u{2212}" : "+") + clock
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
