extension Mask {
    /// An e-mail address, or an account name that begins with `@`.
    ///
    /// The local part is the dot-atom of RFC 5322, section 3.4.1, without the apostrophe, which in
    /// French is an elision (« d'info@example.org »).
    static let mailAddress = Mask(at: "@".utf8) { run, place, token in
        guard run.glyph(at: place + 1).isWord else { return nil }
        var start = place
        while start > token.lowerBound, run.isLocalPartByte(start - 1) { start -= 1 }
        return run.trimmed(token, from: start)
    }
}

extension Run {
    fileprivate func isLocalPartByte(_ place: Int) -> Bool {
        switch byte(place) {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case let byte: "!#$%&*+-./=?^_`{|}~".utf8.contains(byte)
        }
    }
}
