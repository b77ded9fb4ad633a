/// The fragments of one piece in the making.
struct FragmentList {
    private let run: Run
    /// The bytes of the piece in the run.
    private let range: Range<Int>
    private var fragments: [SetFragment] = []
    private var text: [UInt8] = []
    private var position: Int

    init(_ run: Run, _ range: Range<Int>) {
        self.run = run
        self.range = range
        position = range.lowerBound
        text.reserveCapacity(range.count + 16)
    }

    mutating func apply(_ edit: Edit) {
        switch edit.change {
        case .replace(let replacement):
            if edit.start >= range.lowerBound {
                text.append(contentsOf: run.bytes[position..<edit.start])
                replacement.withUTF8Buffer { text.append(contentsOf: $0) }
            }
            position = min(edit.end, range.upperBound)
        case .superscript:
            guard edit.start >= range.lowerBound, edit.end <= range.upperBound else { return }
            text.append(contentsOf: run.bytes[position..<edit.start])
            flush()
            let letters = String(decoding: run.bytes[edit.start..<edit.end], as: UTF8.self)
            fragments.append(.superscript(letters))
            position = edit.end
        }
    }

    mutating func finish() -> [SetFragment] {
        text.append(contentsOf: run.bytes[position..<range.upperBound])
        flush()
        return fragments
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        fragments.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }
}
