package import Diagnostics
package import SiteModel
internal import Typography

/// The faults of typography of texts without markup: titles, summaries, the words of pictures.
package struct PlainTextFaults: Sendable {
    private let typographer: Typographer

    package init(in language: Language) { typographer = Typographer(language: language.code) }

    /// What the author of a text should know (P416 to P418), in order of place.
    ///
    /// - Parameter pieces: Says where the text stands in its file; asked only when there is a fault.
    package func diagnostics(
        of text: String,
        in file: String,
        _ pieces: () -> [SourcePiece]
    ) -> [Diagnostic] {
        let warnings = typographer.warnings(in: [.text(text)])
        if warnings.isEmpty { return [] }
        let bytes = Array(text.utf8)
        var places = RunningTextPlaces(RunningText(bytes, pieces()))
        return warnings.map { warning in
            let rest = bytes[warning.offset...]
            let end = rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
            let start = bytes[..<warning.offset].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
            let place = places.place(of: warning.offset)
            return .fault(
                warning.kind,
                String(decoding: bytes[start..<max(start, end)], as: UTF8.self),
                at: SourceLocation(file: file, start: place)
            )
        }
    }
}
