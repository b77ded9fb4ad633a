internal import Diagnostics
internal import SiteModel

/// Reads the quantities of a value of front matter. All of them stand where the value does, but for
/// those of a text whose places are known.
struct FieldQuantities {
    private let location: SourceLocation
    private let words: QuantityWords
    private let pieces: [SourcePiece]

    /// - Parameter pieces: Where the value stands that is a text; empty where that does not matter.
    init(at location: SourceLocation, _ words: QuantityWords, _ pieces: [SourcePiece] = []) {
        self.location = location
        self.words = words
        self.pieces = pieces
    }

    func quantities(of value: FieldValue) -> [Quantity] {
        switch value {
        case .text(let text): read(Array(text.utf8))
        case .markdown(let text): read(Self.words(ofMarkdown: Array(text.value.utf8)))
        case .number(let digits): [quantity(.number(digits, nil), digits)]
        case .date(let date): [quantity(Self.value(of: date), date.description)]
        case .group(let values): values.flatMap { quantities(of: $0.value) }
        case .list(let values): values.flatMap { quantities(of: $0) }
        case .fact(.known(let value, _)): quantities(of: value)
        case .fact(.disputed(let claims, let note)):
            claims.flatMap { quantities(of: $0.value) } + read(Array((note ?? "").utf8))
        default: []
        }
    }

    private func read(_ text: [UInt8]) -> [Quantity] {
        if !pieces.isEmpty {
            return QuantityReader.quantities(of: RunningText(text, pieces), words)
        }
        let start = SourcePosition(line: 1, column: 1)
        let block = RunningText(text, [SourcePiece(offset: 0, place: start)])
        return QuantityReader.quantities(of: block, words).map {
            quantity($0.value, $0.text, isHint: $0.isHint)
        }
    }

    private func quantity(
        _ value: Quantity.Value,
        _ text: String,
        isHint: Bool = false
    ) -> Quantity {
        let start = location.start ?? SourcePosition(line: 1, column: 1)
        return Quantity(
            value: value,
            text: text,
            start: start,
            end: location.end ?? start,
            isHint: isHint
        )
    }

    private static func value(of date: PartialDate) -> Quantity.Value {
        guard let month = date.month else { return .number("\(date.year)", nil) }
        return .date(year: date.year, month: month, day: date.day)
    }

    /// Markdown without what readers do not see of it: destinations, calls of notes, code.
    private static func words(ofMarkdown text: [UInt8]) -> [UInt8] {
        var words: [UInt8] = []
        var index = 0
        while index < text.count {
            let rest = text[index...]
            let closing: UInt8? =
                rest.starts(with: "](".utf8)
                ? UInt8(ascii: ")")
                : rest.starts(with: "[^".utf8)
                    ? UInt8(ascii: "]") : rest.first == UInt8(ascii: "`") ? rest.first : nil
            if let closing, let end = rest.dropFirst(2).firstIndex(of: closing) {
                words.append(contentsOf: "\u{FFFC}".utf8)
                index = end + 1
            } else {
                words.append(text[index])
                index += 1
            }
        }
        return words
    }
}
