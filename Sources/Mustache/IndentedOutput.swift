/// The bytes of a page as they are printed, with the indentation that partials ask for.
struct IndentedOutput: ~Copyable {
    /// The indentation at a place of the rendering.
    struct Level {
        fileprivate let range: Range<Int>
    }

    private var bytes = ByteBuffer(capacity: 32_768)
    /// The blanks before each line are those from `start` on.
    private var indentation: [UInt8] = []
    private var start = 0

    /// How many bytes have been printed.
    var count: Int { bytes.count }

    /// Appends what has been printed to other bytes.
    func copy(to output: inout [UInt8]) {
        bytes.withBytes { output.append(contentsOf: $0) }
    }

    // MARK: Indentation

    var level: Level { Level(range: start..<indentation.count) }

    /// Indents further from here on; text within a line is not indented at all.
    mutating func indent(_ layout: Program.Layout, of program: Program) {
        switch layout {
        case .inline: start = indentation.count
        case .standalone(let blanks): indentation += program.bytes[blanks.range]
        }
    }

    mutating func restore(_ level: Level) {
        start = level.range.lowerBound
        indentation.removeLast(indentation.count - level.range.upperBound)
    }

    // MARK: Text of templates

    /// Appends text that does not begin a line. Indentation goes into templates only, never into
    /// values. Source: the Mustache specification, partials, “Standalone Indentation”.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard start < indentation.count else { return bytes.append(text) }
        appendIndented(text, startsLine: false)
    }

    /// Appends text that begins a line; when it is empty, a tag does.
    mutating func appendLine(_ text: UnsafeBufferPointer<UInt8>) {
        guard start < indentation.count else { return bytes.append(text) }
        if text.isEmpty { return appendIndentation() }
        appendIndented(text, startsLine: true)
    }

    /// An empty line stays empty.
    private mutating func appendIndented(
        _ text: UnsafeBufferPointer<UInt8>,
        startsLine: Bool
    ) {
        var isAtStart = startsLine
        for (offset, byte) in text.enumerated() {
            if isAtStart, !isEmptyLine(text, offset) {
                appendIndentation()
            }
            bytes.append(byte)
            isAtStart = byte == Byte.lineFeed
        }
    }

    private mutating func appendIndentation() {
        for blank in indentation[start...] { bytes.append(blank) }
    }

    private func isEmptyLine(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        if text[offset] == Byte.lineFeed { return true }
        return text[offset] == Byte.carriageReturn && offset + 1 < text.count
            && text[offset + 1] == Byte.lineFeed
    }

    // MARK: Values

    /// Prints a value as `{{x}}` does. Markup is escaped like text; flags, lists and records print
    /// nothing.
    mutating func appendEscaped(_ value: LateValue) {
        guard case .made(let value) = value else { return }
        switch value {
        case .text(let text):
            Self.withBytes(of: text) { Escaping.append($0, to: &bytes) }
        case .markup(let markup):
            markup.withUnsafeBufferPointer { Escaping.append($0, to: &bytes) }
        case .none, .flag, .list, .record: break
        case .deferred(let value): appendEscaped(.made(value.value))
        }
    }

    /// Prints a value as `{{{x}}}` and `{{&x}}` do.
    mutating func appendVerbatim(_ value: LateValue) {
        guard case .made(let value) = value else { return }
        switch value {
        case .text(let text): Self.withBytes(of: text) { bytes.append($0) }
        case .markup(let markup): markup.withUnsafeBufferPointer { bytes.append($0) }
        case .none, .flag, .list, .record: break
        case .deferred(let value): appendVerbatim(.made(value.value))
        }
    }

    private static func withBytes(
        of text: String,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        if text.utf8.withContiguousStorageIfAvailable(body) == nil {
            Array(text.utf8).withUnsafeBufferPointer(body)
        }
    }
}
