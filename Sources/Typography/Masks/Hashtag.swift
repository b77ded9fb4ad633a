extension Mask {
    /// A hashtag: `#IA2021`.
    static let hashtag = Mask(at: "#".utf8) { run, place, _ in
        let before = run.glyph(before: place)
        guard !before.isWord, !before.isAny(of: "&") else { return nil }
        var end = place + 1
        while true {
            let glyph = run.glyph(at: end)
            guard glyph.isLetter || glyph.isDigit || glyph.isAny(of: "_") else { break }
            end += glyph.width
        }
        return end > place + 1 ? place..<end : nil
    }
}
