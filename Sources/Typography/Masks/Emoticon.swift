extension Mask {
    /// An emoticon: `:-)`, `;-)`, `:p`, `:'(`. One without a nose stands alone; the text that follows
    /// does not go on as a word.
    static let emoticon = Mask(at: ":;=".utf8) { run, place, token in
        guard place >= token.lowerBound else { return nil }
        var end = place + 1
        if run.byte(end) == UInt8(ascii: "'") { end += 1 }
        if "-^o".utf8.contains(run.byte(end)) { end += 1 }
        guard end > place + 1 || !run.continuesWord(at: place) else { return nil }
        let mouth = end
        while end - mouth < 4, #")(DPpOo0|/\*3$@><]["#.utf8.contains(run.byte(end)) { end += 1 }
        return end > mouth && !run.glyph(at: end).isWord ? place..<end : nil
    }
}

extension Run {
    /// Whether a word or a sign that stands before a place runs on into it. Quotation marks count alike,
    /// curled or not.
    fileprivate func continuesWord(at place: Int) -> Bool {
        let previous = glyph(before: place)
        return
            !(previous.isGap || previous.isOpening || previous.isClosing || previous.isApostrophe
            || previous.isAny(of: "\""))
    }
}
