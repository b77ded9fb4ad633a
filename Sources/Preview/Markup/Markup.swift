internal import Templating

/// HTML in which every text that is put in stands for itself.
///
/// What a literal writes is markup. What is interpolated is escaped, so that it can stand in an element
/// and in an attribute between double quotes, unless it is markup already.
struct Markup: Sendable, Equatable {
    /// UTF-8.
    private(set) var bytes: [UInt8]

    /// Markup that somebody else has written.
    init(html bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    static let none = Markup(html: [])

    static func + (one: Markup, other: Markup) -> Markup { Markup(html: one.bytes + other.bytes) }
}

extension Markup: ExpressibleByStringInterpolation {
    init(stringLiteral markup: String) { bytes = Array(markup.utf8) }

    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        mutating func appendLiteral(_ markup: String) { bytes += markup.utf8 }

        mutating func appendInterpolation(_ text: String) { bytes.appendEscaped(text) }

        mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

        mutating func appendInterpolation(_ markup: Markup) { bytes += markup.bytes }

        mutating func appendInterpolation(_ parts: [Markup]) {
            for part in parts { bytes += part.bytes }
        }
    }
}

extension [Markup] {
    func joined(by separator: Markup) -> Markup {
        var joined = Markup.none
        for (index, part) in enumerated() {
            if index > 0 { joined = joined + separator }
            joined = joined + part
        }
        return joined
    }
}
