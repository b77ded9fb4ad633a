extension Mask {
    /// An address with its scheme: `https://…`, `mailto:…`, `tel:…`.
    ///
    /// The scheme is that of RFC 3986, section 3.1; the punctuation that ends a sentence is left out
    /// as the GFM specification does for extended autolinks (section 6.9).
    static let webAddress = Mask(at: [UInt8(ascii: ":")]) { run, place, token in
        var start = place
        while start > token.lowerBound, place - start < 24, run.isSchemeByte(start - 1) {
            start -= 1
        }
        guard start < place, !run.isDigit(start) else { return nil }
        let isHierarchical = run.has("://", at: place)
        guard isHierarchical || schemes.contains(where: { run.has($0, at: start) }) else {
            return nil
        }
        guard !run.glyph(at: place + 1).isGap else { return nil }
        return run.trimmed(token, from: start)
    }

    private static let schemes: [StaticString] = [
        "mailto:", "tel:", "doi:", "urn:", "data:", "sms:",
    ]
}

extension Run {
    fileprivate func isSchemeByte(_ place: Int) -> Bool {
        switch byte(place) {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }
}
