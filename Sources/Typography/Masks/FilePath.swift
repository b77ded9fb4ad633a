extension Mask {
    /// A path: `/fr/actualites/`, `./a`, `../b`, `~/c`, `Sources/main.swift`, `C:\d`.
    static let filePath = Mask(at: #"/\"#.utf8) { run, place, token in
        if run.byte(place) == UInt8(ascii: #"\"#) {
            let next = run.glyph(at: place + 1)
            return next.isLetter || next.isDigit ? run.trimmed(token, from: token.lowerBound) : nil
        }
        let start = run.pathStart(token)
        let isRooted =
            place == start || place == start + 1 && run.isAny(of: ".~", at: start)
            || place == start + 2 && run.has("..", at: start)
        let next = run.glyph(at: place + 1)
        guard isRooted ? next.isWord || next.isAny(of: "._-~") : run.endsWithExtension(token) else {
            return nil
        }
        return run.trimmed(token, from: start)
    }
}

extension Run {
    fileprivate func isAny(of bytes: StaticString, at place: Int) -> Bool {
        let byte = byte(place)
        return bytes.withUTF8Buffer { $0.contains(byte) }
    }

    /// Where a token begins after one opening bracket.
    fileprivate func pathStart(_ token: Range<Int>) -> Int {
        let first = glyph(at: token.lowerBound)
        return first.isOpening || first.isApostrophe
            ? token.lowerBound + first.width : token.lowerBound
    }

    /// Whether the token ends with a point and one to five letters or digits, as a file's name.
    fileprivate func endsWithExtension(_ token: Range<Int>) -> Bool {
        let end = trimmed(token, from: token.lowerBound).upperBound
        var start = end
        while start > token.lowerBound, end - start <= 5, glyph(before: start).isExtensionLetter {
            start -= 1
        }
        return (1...5).contains(end - start) && byte(start - 1) == UInt8(ascii: ".")
            && glyph(before: start - 1).isWord
    }
}

extension Glyph {
    fileprivate var isExtensionLetter: Bool { value < 0x80 && (isLetter || isDigit) }
}
