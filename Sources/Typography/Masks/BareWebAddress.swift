extension Mask {
    /// An address without a scheme: `www.example.org`, `example.org/fr/?q=a`.
    static let bareWebAddress = Mask(at: "./".utf8) { run, place, token in
        if run.byte(place) == UInt8(ascii: ".") {
            guard run.has("www.", at: place - 3), !run.glyph(before: place - 3).isWord,
                run.glyph(at: place + 1).isWord
            else { return nil }
            return run.trimmed(token, from: place - 3)
        }
        let host = run.hostName(before: place, from: token.lowerBound)
        return host.map { run.trimmed(token, from: $0) }
    }
}

extension Run {
    /// Where the host name begins that ends at a place: labels of letters, digits and hyphens, the
    /// last of two letters or more. At most 253 bytes (RFC 1035, section 2.3.4).
    fileprivate func hostName(before place: Int, from earliest: Int) -> Int? {
        var start = place
        var lastLabel: Int?
        while start > earliest, place - start < 253 {
            let byte = byte(start - 1)
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if byte == UInt8(ascii: "."), start < place {
                lastLabel = lastLabel ?? start
            } else if lastLabel == nil
                ? !isLetter : !(isLetter || isDigit(start - 1) || byte == 0x2D)
            {
                break
            }
            start -= 1
        }
        guard let lastLabel, place - lastLabel >= 2, start < lastLabel - 1 else { return nil }
        return start
    }
}
