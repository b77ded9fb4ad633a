import Diagnostics
import SiteModel

/// A page file cut in two: the YAML between its `---` lines, and the text below.
struct FrontMatter {
    /// UTF-8, without the `---` lines; begins on line 2.
    let yaml: ArraySlice<UInt8>
    let body: PageSource.Body

    /// Cuts a file. Lines end at LF or CR LF; spaces and tabs behind `---` do not matter.
    ///
    /// - Returns: `nil` for a file that does not begin with front matter or does not close it, which
    ///   ``fault(in:file:)`` tells apart.
    init?(of bytes: [UInt8]) {
        guard let opening = Self.line(of: bytes, at: 0), opening.isDelimiter else { return nil }
        var number = 1
        var start = opening.next
        while let line = Self.line(of: bytes, at: start) {
            number += 1
            if line.isDelimiter {
                yaml = bytes[opening.next..<start]
                // A file that ends at its second `---` has no line below.
                let endsLine = bytes[line.next - 1] == UInt8(ascii: "\n")
                body = PageSource.Body(
                    bytes: Array(bytes[line.next...]),
                    firstLine: endsLine ? number + 1 : number
                )
                return
            }
            start = line.next
        }
        return nil
    }

    /// What is wrong with a file that cannot be cut.
    static func fault(in bytes: [UInt8], file: String) -> Diagnostic {
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard let opening = line(of: bytes, at: 0), opening.isDelimiter else {
            return .missing(at: start)
        }
        return .unclosed(at: start, likely: dashes(in: bytes, from: opening.next, file: file))
    }

    /// The first line of dashes alone, too few or too many.
    private static func dashes(in bytes: [UInt8], from start: Int, file: String) -> SourceLocation?
    {
        let lines = bytes[start...].split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        let index = lines.firstIndex { line in
            let text = line.reversed().drop { $0.isBlank || $0 == UInt8(ascii: "\r") }
            return text.count > 1 && text.allSatisfy { $0 == UInt8(ascii: "-") }
        }
        return index.map { SourceLocation(file: file, line: $0 + 2, column: 1) }
    }

    private struct Line {
        let isDelimiter: Bool
        /// The offset behind the line break.
        let next: Int
    }

    /// The line at an offset; `nil` at the end of the bytes.
    private static func line(of bytes: [UInt8], at start: Int) -> Line? {
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let isDashed =
            end - start >= 3 && bytes[start] == UInt8(ascii: "-")
            && bytes[start + 1] == UInt8(ascii: "-") && bytes[start + 2] == UInt8(ascii: "-")
        var isDelimiter = isDashed
        if isDashed {
            isDelimiter = bytes[(start + 3)..<end].allSatisfy {
                $0.isBlank || $0 == UInt8(ascii: "\r")
            }
        }
        return Line(isDelimiter: isDelimiter, next: min(end + 1, bytes.count))
    }
}

extension Diagnostic {
    fileprivate static func missing(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P200",
            Phrase(
                fr:
                    "une page commence par son en-tête : une ligne « --- », les clés (title: …), une ligne « --- »",
                en:
                    "a page begins with its front matter: a line “---”, the keys (title: …), a line “---”"
            ),
            at: location
        )
    }

    /// - Parameter likely: The line that was perhaps meant to close it.
    fileprivate static func unclosed(
        at location: SourceLocation,
        likely: SourceLocation?
    ) -> Diagnostic {
        let note = likely.map {
            Note(
                Phrase(fr: "cette ligne devait-elle le fermer ?", en: "was this line to close it?"),
                at: $0
            )
        }
        return Diagnostic(
            .error,
            "P201",
            Phrase(
                fr: "l’en-tête ouvert ici n’est pas fermé par une ligne « --- »",
                en: "the front matter opened here is not closed by a line “---”"
            ),
            at: location,
            notes: note.map { [$0] } ?? []
        )
    }
}
