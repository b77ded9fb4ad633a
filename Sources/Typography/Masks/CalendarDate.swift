extension Mask {
    /// A date or a date and time of ISO 8601: `2021-06-25`, `2021-06-25T09:00+01:00`.
    static let calendarDate = Mask(at: Trigger.digits) { run, place, _ in
        guard !run.glyph(before: place).isWord, run.digits(after: place) == place + 4,
            run.byte(place + 4) == UInt8(ascii: "-"), run.digits(after: place + 5) == place + 7,
            run.byte(place + 7) == UInt8(ascii: "-"), run.digits(after: place + 8) == place + 10
        else { return nil }
        var end = place + 10
        guard run.byte(end) == UInt8(ascii: "T") else { return place..<end }
        while end < place + 32, "T0123456789:.+-Z".utf8.contains(run.byte(end)) { end += 1 }
        return place..<end
    }
}
