/// Lists and mappings in brackets, on one line.
extension SimpleYAML {
    func flowList(at offset: inout Int, depth: Int) -> YAMLNode? {
        let start = position(offset)
        offset += 1
        var items: [YAMLNode] = []
        skipSpaces(&offset)
        if take(UInt8(ascii: "]"), &offset) { return node(.list([]), at: start) }
        while true {
            guard let item = value(at: &offset, inFlow: true, depth: depth + 1) else { return nil }
            items.append(item)
            skipSpaces(&offset)
            if take(UInt8(ascii: "]"), &offset) { return node(.list(items), at: start) }
            guard take(UInt8(ascii: ","), &offset) else { return nil }
            skipSpaces(&offset)
        }
    }

    func flowMapping(at offset: inout Int, depth: Int) -> YAMLNode? {
        let start = position(offset)
        offset += 1
        var entries: [YAMLEntry] = []
        skipSpaces(&offset)
        if take(UInt8(ascii: "}"), &offset) { return node(.mapping([]), at: start) }
        while true {
            guard let key = key(at: &offset), take(0x20, &offset),
                !entries.contains(where: { $0.key == key.name })
            else { return nil }
            skipSpaces(&offset)
            guard let value = value(at: &offset, inFlow: true, depth: depth + 1) else { return nil }
            entries.append(
                YAMLEntry(key: key.name, keyLocation: location(key.range), value: value)
            )
            skipSpaces(&offset)
            if take(UInt8(ascii: "}"), &offset) { return node(.mapping(entries), at: start) }
            guard take(UInt8(ascii: ","), &offset) else { return nil }
            skipSpaces(&offset)
        }
    }

    /// A text without quotes, up to the sign that ends it. One with a colon or `#` is the library's.
    func flowText(at offset: inout Int) -> YAMLNode? {
        let start = offset
        guard Self.beginsText(bytes[start]) else { return nil }
        var end = start
        while end < line.upperBound {
            switch bytes[end] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
                offset = end
                while bytes[end - 1] == 0x20 { end -= 1 }
                return scalar(start..<end, inside: start..<end)
            case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "["),
                UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                return nil
            default: end += 1
            }
        }
        return nil
    }

    private func skipSpaces(_ offset: inout Int) {
        while offset < line.upperBound, bytes[offset] == 0x20 { offset += 1 }
    }

    private func take(_ byte: UInt8, _ offset: inout Int) -> Bool {
        guard offset < line.upperBound, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }
}
