extension Mask {
    /// An IPv6 address (RFC 4291, section 2.2) or a hardware address: hexadecimal groups with a
    /// double colon, or with five colons and more.
    static let networkAddress = Mask(at: ":".utf8) { run, place, token in
        var start = place
        while start > token.lowerBound, place - start < 45, run.isGroupByte(start - 1) {
            start -= 1
        }
        var end = place
        while end < token.upperBound, end - place < 45, run.isGroupByte(end) { end += 1 }
        guard !run.glyph(before: start).isWord, !run.glyph(at: end).isWord else { return nil }
        var colons = 0
        var doubles = 0
        var digits = 0
        for index in start..<end {
            guard run.byte(index) == UInt8(ascii: ":") else {
                digits += 1
                continue
            }
            colons += 1
            if run.byte(index + 1) == UInt8(ascii: ":") { doubles += 1 }
        }
        return digits > 0 && (doubles == 1 || colons >= 5) ? start..<end : nil
    }
}

extension Run {
    fileprivate func isGroupByte(_ place: Int) -> Bool {
        switch byte(place) {
        case 0x30...0x3A, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
