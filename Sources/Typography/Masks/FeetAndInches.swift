extension Mask {
    /// Feet and inches, or minutes and seconds of arc: `6'10"`. Their signs are primes, neither
    /// apostrophes nor quotation marks (The Unicode Standard, section 6.2, “Primes”).
    static let feetAndInches = Mask(at: "'".utf8) { run, place, token in
        guard run.isDigit(place - 1), run.isDigit(place + 1) else { return nil }
        var start = place
        while start > token.lowerBound, place - start < 4, run.isDigit(start - 1) { start -= 1 }
        var end = min(run.digits(after: place + 1), place + 4)
        if run.byte(end) == UInt8(ascii: "\"") { end += 1 }
        return start..<end
    }
}
