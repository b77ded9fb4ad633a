/// A date as precise as its source: a year, a month, a day, or a minute with its offset from UTC.
///
/// The written forms are those of ISO 8601-1:2019 in extended format, which HTML calls valid year,
/// month, date and global date-and-time strings: `2021`, `2021-06`, `2021-06-25`,
/// `2021-06-25T09:00+01:00`. No part is ever invented.
package struct PartialDate: Sendable, Hashable {
    package enum Precision: Int, Sendable, Comparable {
        case year, month, day, minute

        package static func < (one: Precision, other: Precision) -> Bool {
            one.rawValue < other.rawValue
        }
    }

    package let year: Int
    /// 1 to 12, or `nil`.
    package let month: Int?
    /// 1 to 31, or `nil`.
    package let day: Int?
    /// Minutes since midnight, local to the offset, or `nil`.
    package let minuteOfDay: Int?
    /// Minutes east of UTC; `nil` unless the precision is the minute.
    package let offset: Int?

    package var precision: Precision {
        if minuteOfDay != nil { return .minute }
        if day != nil { return .day }
        return month == nil ? .year : .month
    }

    /// Reads a written form; `nil` for any other text and for a day that the calendar does not have.
    package init?(_ text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(digits: 4), year >= 1 else { return nil }
        self.year = year
        guard !reader.isAtEnd else {
            (month, day, minuteOfDay, offset) = (nil, nil, nil, nil)
            return
        }
        guard reader.skip("-"), let month = reader.number(digits: 2), (1...12).contains(month)
        else { return nil }
        self.month = month
        guard !reader.isAtEnd else {
            (day, minuteOfDay, offset) = (nil, nil, nil)
            return
        }
        guard reader.skip("-"), let day = reader.number(digits: 2),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.day = day
        guard !reader.isAtEnd else {
            (minuteOfDay, offset) = (nil, nil)
            return
        }
        guard reader.skip("T"), let time = reader.clock(), let offset = reader.offset(),
            reader.isAtEnd
        else { return nil }
        minuteOfDay = time
        self.offset = offset
    }

    /// The number of days of a month in the Gregorian calendar.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}

extension PartialDate: CustomStringConvertible {
    /// The written form: what `<time datetime>`, JSON-LD and feeds take.
    package var description: String {
        var text = Self.padded(year, to: 4)
        if let month { text += "-" + Self.padded(month, to: 2) }
        if let day { text += "-" + Self.padded(day, to: 2) }
        if let minuteOfDay, let offset {
            text += "T" + Self.clock(minuteOfDay)
            text += offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + Self.clock(abs(offset))
        }
        return text
    }

    private static func clock(_ minutes: Int) -> String {
        padded(minutes / 60, to: 2) + ":" + padded(minutes % 60, to: 2)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
