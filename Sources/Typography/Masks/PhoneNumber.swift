extension Mask {
    /// An international telephone number: `+212 500 000 000`, `+212-500-000-000` (ITU-T E.123).
    ///
    /// Seven digits or more, so that « +3 % » and « +75 000 » are none.
    static let phoneNumber = Mask(at: "+".utf8) { run, place, _ in
        guard run.isDigit(place + 1), !run.glyph(before: place).isWord else { return nil }
        var end = place + 1
        var digits = 0
        while true {
            let next = run.phoneSeparator(after: end)
            guard run.isDigit(next) else { break }
            end = run.digits(after: next)
            digits += end - next
        }
        return digits >= 7 ? place..<end : nil
    }

    /// A telephone number as it is written at home: `05 22 00 00 00`, `0522-00-00-00`.
    static let domesticPhoneNumber = Mask(at: Trigger.digits) { run, place, _ in
        guard run.byte(place) == UInt8(ascii: "0"), !run.glyph(before: place).isWord else {
            return nil
        }
        var end = run.digits(after: place)
        guard end - place == 2 || end - place == 4 else { return nil }
        for _ in 0..<(end - place == 2 ? 4 : 3) {
            let next = run.phoneSeparator(after: end)
            guard next > end, run.digits(after: next) == next + 2 else { return nil }
            end = next + 2
        }
        return place..<end
    }
}

extension Run {
    /// Where the next digits of a telephone number begin: after one separator, brackets apart.
    fileprivate func phoneSeparator(after place: Int) -> Int {
        var next = place
        if glyph(at: next).isAny(of: ")") { next += 1 }
        let separator = glyph(at: next)
        if separator.isBlank || separator.isAny(of: "-./") { next += separator.width }
        if glyph(at: next).isAny(of: "(") { next += 1 }
        return next
    }
}
