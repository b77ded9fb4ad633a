/// What stands beside a place.
extension Run {
    /// The glyph that begins at a place.
    func glyph(at place: Int) -> Glyph {
        guard place >= 0, place < bytes.count else { return .edge }
        let first = bytes[place]
        if first < 0x80 { return Glyph(value: UInt32(first), width: 1) }
        if first >= 0xF8 { return Glyph(mark: first) }
        return bytes.withUnsafeBufferPointer { Glyph(decoding: $0, at: place) }
    }

    /// The glyph that ends at a place.
    func glyph(before place: Int) -> Glyph {
        guard place > 0, place <= bytes.count else { return .edge }
        var start = place - 1
        while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let glyph = glyph(at: start)
        return start + glyph.width == place ? glyph : .replacement
    }

    /// Where the blanks begin that end at a place; the place itself if there are none.
    func blanks(before place: Int) -> Int {
        var start = place
        while true {
            let glyph = glyph(before: start)
            guard glyph.isBlank else { return start }
            start -= glyph.width
        }
    }

    /// Where the blanks end that begin at a place; the place itself if there are none.
    func blanks(after place: Int) -> Int {
        var end = place
        while true {
            let glyph = glyph(at: end)
            guard glyph.isBlank else { return end }
            end += glyph.width
        }
    }

    /// Where the digits end that begin at a place.
    func digits(after place: Int) -> Int {
        var end = place
        while isDigit(end) { end += 1 }
        return end
    }
}
