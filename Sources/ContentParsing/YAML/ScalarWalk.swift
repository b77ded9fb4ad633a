import Diagnostics
import SiteModel

/// Walks through a scalar of a YAML file and the text that it says, side by side.
struct ScalarWalk {
    private let bytes: [UInt8]
    /// `"` or `'` where the scalar is quoted.
    private let quote: UInt8?
    /// How many spaces each line of the scalar begins with that are no part of it; `nil` where no line
    /// keeps any.
    private let indentation: Int?
    /// The next byte of the file, and its place.
    private var offset: Int
    private var place: SourcePosition
    private var pieces: [SourcePiece] = []

    /// - Parameters:
    ///   - offset: Where the scalar's text begins in the file, `start` as a place.
    ///   - line: Where its line begins.
    init(_ bytes: [UInt8], from offset: Int, inLineAt line: Int, _ start: SourcePosition) {
        self.bytes = bytes
        self.offset = offset
        place = start
        let before = bytes[line..<offset]
        quote = before.last.flatMap { $0 == Self.double || $0 == Self.single ? $0 : nil }
        indentation = before.allSatisfy { $0 == Self.space } ? before.count : nil
    }

    /// The stretches of the text that the file has as they are.
    mutating func pieces(of text: [UInt8]) -> [SourcePiece] {
        var index = 0
        begin(at: 0)
        while index < text.count, offset < bytes.count {
            let byte = bytes[offset]
            if byte == Self.newline {
                if text[index] == Self.newline || text[index] == Self.space { index += 1 }
                breakLine()
                begin(at: index)
            } else if byte == Self.backslash, quote == Self.double {
                index += escape(text, at: index)
                begin(at: index)
            } else if byte == Self.single, quote == byte, text[index] == byte {
                step(2)
                index += 1
                begin(at: index)
            } else if byte == text[index] {
                step(1)
                index += 1
            } else if byte == Self.space || byte == Self.tab || byte == Self.carriageReturn {
                step(1)
                begin(at: index)
            } else {
                return pieces
            }
        }
        return pieces
    }
}

extension ScalarWalk {
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let double = UInt8(ascii: "\"")
    private static let single = UInt8(ascii: "'")
    private static let backslash = UInt8(ascii: "\\")

    /// Begins a piece here, in place of one that begins at the same offset.
    private mutating func begin(at index: Int) {
        if pieces.last?.offset == index { pieces.removeLast() }
        pieces.append(SourcePiece(offset: index, place: place))
    }

    private mutating func step(_ count: Int) {
        let end = min(offset + count, bytes.count)
        let columns = bytes[offset..<end].count { $0 & 0xC0 != 0x80 }
        offset = end
        place = SourcePosition(line: place.line, column: place.column + columns)
    }

    private mutating func breakLine() {
        offset += 1
        place = SourcePosition(line: place.line + 1, column: 1)
        let most = indentation ?? .max
        step(bytes[offset...].prefix(most).prefix { $0 == Self.space }.count)
    }

    /// Moves behind an escape; how many bytes of the text it stands for.
    private mutating func escape(_ text: [UInt8], at index: Int) -> Int {
        let kind = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if kind == Self.newline || kind == Self.carriageReturn {
            step(1)
            while offset < bytes.count, bytes[offset] != Self.newline { step(1) }
            if offset < bytes.count { breakLine() }
            return 0
        }
        switch kind {
        case UInt8(ascii: "x"): step(4)
        case UInt8(ascii: "u"): step(6)
        case UInt8(ascii: "U"): step(10)
        default: step(2)
        }
        return 1 + text[(index + 1)...].prefix { $0 & 0xC0 == 0x80 }.count
    }
}
