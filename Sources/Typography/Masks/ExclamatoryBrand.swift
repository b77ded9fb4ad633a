extension Mask {
    /// A name that ends with an exclamation mark of its own: « Yahoo! ».
    static let exclamatoryBrand = Mask(at: "!".utf8) { run, place, token in
        var start = place
        while start > token.lowerBound, place - start < 12, run.isASCIILetter(start - 1) {
            start -= 1
        }
        guard let end = names.end(in: run, at: start), end == place,
            !run.glyph(before: start).isWord
        else { return nil }
        return start..<place + 1
    }

    private static let names = WordList("Yahoo Joomla Kahoot Jeopardy Wham Yum")
}

extension Run {
    fileprivate func isASCIILetter(_ place: Int) -> Bool {
        (0x61...0x7A).contains(byte(place) | 0x20)
    }
}
