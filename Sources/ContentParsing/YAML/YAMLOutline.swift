/// The outermost entries of a YAML text.
struct YAMLOutline {
    let entries: [YAMLEntry]
    /// The keys that were written, whether or not their values could be read; `nil` where so little
    /// could be read that nothing can be said to be missing.
    let keys: [String]?
    /// Whether every key could be read.
    var isWhole: Bool { keys?.count == entries.count }

    /// The outermost keys of a text that cannot be read, with what stands behind them on their line.
    static func roughEntries(of bytes: [UInt8]) -> [(key: String, value: String)] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                line[..<colon].allSatisfy({ !$0.isBlank })
            else { return nil }
            let value = line[(colon + 1)...].withoutOuterSpaces
            return (String(decoding: line[..<colon], as: UTF8.self), value)
        }
    }

    /// Whether a key is certainly not there.
    func lacks(_ key: String) -> Bool {
        keys.map { !$0.contains(key) } ?? false
    }
}
