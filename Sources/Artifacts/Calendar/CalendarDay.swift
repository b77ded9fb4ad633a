internal import SiteModel

/// A day of the Gregorian calendar, and a minute of it: how calendar files write dates.
struct CalendarDay {
    private var year: Int
    private var month: Int
    private var day: Int
    /// Minutes since midnight UTC.
    private var minute: Int

    /// The beginning of a date, in UTC where it has a time; a date without a day begins with its first.
    init(startOf date: PartialDate) {
        year = date.year
        month = date.month ?? 1
        day = date.day ?? 1
        let minutes = (date.minuteOfDay ?? 0) - (date.offset ?? 0)
        let isBefore = minutes < 0
        let isAfter = minutes >= 1440
        minute = (minutes + 1440) % 1440
        if isBefore { self = before }
        if isAfter { self = next }
    }

    private init(year: Int, month: Int, day: Int, minute: Int) {
        self.year = year
        self.month = month
        self.day = day
        self.minute = minute
    }

    /// The same minute of the next day.
    var next: CalendarDay {
        if day < PartialDate.days(inMonth: month, of: year) {
            return CalendarDay(year: year, month: month, day: day + 1, minute: minute)
        }
        let isLast = month == 12
        return CalendarDay(
            year: isLast ? year + 1 : year,
            month: isLast ? 1 : month + 1,
            day: 1,
            minute: minute
        )
    }

    /// The same minute of the day before.
    private var before: CalendarDay {
        if day > 1 {
            return CalendarDay(year: year, month: month, day: day - 1, minute: minute)
        }
        let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        let day = PartialDate.days(inMonth: month, of: year)
        return CalendarDay(year: year, month: month, day: day, minute: minute)
    }

    /// `20210219`. Source: RFC 5545, section 3.3.4 “Date”.
    var date: String { Self.digits(year, 4) + Self.digits(month, 2) + Self.digits(day, 2) }

    /// `20210219T083000Z`. Source: RFC 5545, section 3.3.5 “Date-Time”, form 2.
    var instant: String {
        date + "T" + Self.digits(minute / 60, 2) + Self.digits(minute % 60, 2) + "00Z"
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
