internal import Diagnostics

/// Reads a text whole and checks it.
struct TextReading {
    /// Relative to the site folder, in NFC.
    let path: String
    /// The most that a text may take, in bytes.
    let limit: Int

    /// The text without a byte order mark, or what is wrong with it.
    func read(_ file: borrowing OpenFile) throws(OpenFile.Failure) -> Result {
        // Somebody may save the file at this moment: a length that moves is looked at again.
        for _ in 0..<3 {
            let size = try file.size()
            guard size <= limit else { return .fault(.tooLarge(size, limit: limit, at: path)) }
            var bytes = try file.bytes(upTo: size + 1)
            guard bytes.count == size else { continue }
            if let fault = TextCheck(path: path, bytes: bytes).fault() { return .fault(fault) }
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            return .text(bytes)
        }
        return .fault(.changing(at: path))
    }

    enum Result {
        case text([UInt8])
        case fault(Diagnostic)
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ size: Int, limit: Int, at path: String) -> Diagnostic {
        let (size, limit) = (ByteCount(size), ByteCount(limit))
        return Diagnostic(
            .error,
            "P106",
            Phrase(
                fr: "un texte tient en \(limit.french)\u{A0}: celui-ci en fait \(size.french)",
                en: "a text takes at most \(limit.english): this one takes \(size.english)"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "répartissez-le sur plusieurs pages",
                en: "divide it among several pages"
            )
        )
    }

    fileprivate static func changing(at path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P114",
            Phrase(
                fr: "les fichiers restent en place pendant la lecture du site\u{A0}: "
                    + "celui-ci change sans cesse",
                en: "files stay as they are while the site is read: this one keeps changing"
            ),
            at: SourceLocation(file: path),
            suggestion: .tryAgainOnceSaved
        )
    }
}
