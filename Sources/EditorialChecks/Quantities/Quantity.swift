internal import Diagnostics

/// A number, an amount, a date or a time that a text states.
struct Quantity: Sendable {
    enum Value: Sendable, Hashable {
        /// Digits without grouping, `.` before decimals, no zero that means nothing; a telephone
        /// number begins with `+`.
        case number(String, Unit?)
        /// A day without its year, a month of a year, or a day of a year.
        case date(year: Int?, month: Int, day: Int?)
        /// Minutes since midnight.
        case time(Int)
    }

    enum Unit: Sendable, Hashable { case percent, euro, dollar, pound, dirham }

    var value: Value
    /// As the text writes it. Empty for a hint, as is its place, for nobody is told of hints, and where no
    /// places are looked for.
    let text: String
    let start: SourcePosition
    let end: SourcePosition
    /// Whether it may stand for what the other language says in digits, and need not: a number in
    /// words, a Roman numeral, whatever stands in a passage in another language.
    let isHint: Bool
}

extension Quantity.Value {
    /// What it says, part by part: the same date can be spread over a list in one language and not in
    /// another (“June 24 and 25, 2021”).
    var parts: [Part] {
        switch self {
        case .number(let digits, _): return [.number(digits)]
        case .time(let minutes):
            let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
            return [.number("\(hour)")] + (minute == 0 ? [] : [.number("\(minute)")])
        case .date(let year, let month, let day):
            return [.month(month)] + [day, year].compactMap { $0.map { .number("\($0)") } }
        }
    }

    enum Part: Hashable {
        case number(String)
        case month(Int)
    }

    /// Values of one kind can stand against each other: a day and another day, a number and another.
    var kind: Kind {
        switch self {
        case .number: .number
        case .time: .time
        case .date(let year, _, let day): .date(hasYear: year != nil, hasDay: day != nil)
        }
    }

    enum Kind: Hashable {
        case number, time
        case date(hasYear: Bool, hasDay: Bool)
    }
}
