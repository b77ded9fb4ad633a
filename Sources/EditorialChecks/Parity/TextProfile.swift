internal import Diagnostics
internal import SiteModel

/// What is kept of a text to compare it with its translations: neither words nor markup.
package struct TextProfile: Sendable {
    let file: String
    let start: SourcePosition
    let headings: [Heading]
    let quantities: [Placed<Quantity>]
    let links: [Placed<LinkedThing>]
    let pictures: [Placed<LinkedThing>]
    let notes: [Placed<CalledNote>]

    struct Heading: Sendable {
        let level: Int
        let title: String
        let place: SourcePosition
    }

    struct CalledNote: Sendable, Hashable {
        let label: String
        let isSource: Bool
    }

    /// Something that stands below the `section`th heading; 0 is before the first.
    struct Placed<Value: Sendable>: Sendable {
        let value: Value
        let section: Int
        let place: SourcePosition
    }

    /// The place of a part of the text: its heading, or where the text begins.
    func place(ofSection section: Int) -> SourceLocation {
        let place = section > 0 && section <= headings.count ? headings[section - 1].place : start
        return location(place)
    }

    func location(_ place: SourcePosition) -> SourceLocation {
        SourceLocation(file: file, start: place)
    }
}

extension TextProfile {
    /// - Parameters:
    ///   - text: A rendered text with its details.
    ///   - firstLine: The line of the file at which it begins.
    init(_ text: RenderedText, file: String, firstLine: Int, _ words: QuantityWords) {
        self.file = file
        let blocks = text.details?.blocks ?? []
        start = blocks.first?.pieces.first?.place ?? SourcePosition(line: firstLine, column: 1)
        headings = text.headings.map {
            Heading(
                level: $0.level,
                title: $0.title,
                place: SourcePosition(line: $0.line, column: 1)
            )
        }
        var reader = QuantityReader(words, locates: text.details?.isLocated ?? true)
        var quantities: [Placed<Quantity>] = []
        for block in blocks {
            for quantity in reader.quantities(of: block) {
                quantities.append(
                    Placed(value: quantity, section: block.section, place: quantity.start)
                )
            }
        }
        self.quantities = quantities
        let lines = headings.map(\.place.line).sorted()
        // Few texts have a link to a heading of their own.
        lazy var numbers = Dictionary(
            text.headings.enumerated().map { ($1.anchor, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        func placed(_ link: RenderedLink) -> Placed<LinkedThing> {
            Placed(
                value: LinkedThing(link) { numbers[$0] },
                section: Self.count(of: lines, upTo: link.line),
                place: SourcePosition(line: link.line, column: link.column)
            )
        }
        links = text.links.compactMap { $0.kind == .link ? placed($0) : nil }
        pictures = text.links.compactMap { $0.kind == .picture ? placed($0) : nil }
        notes = (text.details?.noteCalls ?? []).map { call in
            Placed(
                value: CalledNote(label: call.label, isSource: call.isSource),
                section: call.section,
                place: call.place
            )
        }
    }

    /// How many lines, which are in order, are not behind a line.
    private static func count(of lines: [Int], upTo line: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= line { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
