extension Mask {
    /// A character reference that a text is about: `&nbsp;`, `&#8239;`.
    ///
    /// The longest name of HTML has 31 letters (HTML Standard, section 13.5).
    static let entityReference = Mask(at: ";".utf8) { run, place, token in
        var start = place
        while start > token.lowerBound, place - start < 32, run.isReferenceByte(start - 1) {
            start -= 1
        }
        guard start < place, run.byte(start - 1) == UInt8(ascii: "&") else { return nil }
        return start - 1..<place + 1
    }
}

extension Run {
    fileprivate func isReferenceByte(_ place: Int) -> Bool {
        switch byte(place) {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
        default: false
        }
    }
}
