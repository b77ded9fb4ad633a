internal import SiteModel

/// The parts of a link's destination: a scheme or a path, and an anchor.
struct LinkDestination {
    /// Percent-decoded, in NFC; empty for a link within the text.
    let path: String
    /// Percent-decoded, without `#`.
    let anchor: String?
    /// Whether it leaves the site: a scheme, or `//host`.
    let isExternal: Bool

    init(_ text: String) {
        isExternal = text.hasPrefix("//") || Self.hasScheme(text)
        let bytes = text.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        anchor = hash.map { Self.percentDecoded(text[bytes.index(after: $0)...]) }
        let written = text[..<(hash ?? text.endIndex)]
        let end = written.utf8.firstIndex(of: UInt8(ascii: "?")) ?? written.endIndex
        path = Self.percentDecoded(written[..<end]).inNormalFormC
    }

    /// The path from the site folder, UTF-8, `.` and `..` taken out, no `/` at the end; `nil` when it leaves
    /// `Content/`.
    func path(from file: String) -> [UInt8]? {
        var names: [UInt8] = []
        names.reserveCapacity(file.utf8.count + path.utf8.count + 1)
        let folder = file.utf8.lastIndex(of: Self.slash) ?? file.utf8.startIndex
        names.append(contentsOf: file.utf8[..<folder])
        // Where the slash stands before the name that is being read.
        var start = names.count
        for byte in path.utf8 {
            if byte != Self.slash {
                if names.count == start { names.append(Self.slash) }
                names.append(byte)
                continue
            }
            guard Self.settle(&names, from: start) else { return nil }
            start = names.count
        }
        return Self.settle(&names, from: start) ? names : nil
    }

    /// Takes `.` and `..` out at the end of some names.
    ///
    /// - Parameter start: Where the slash before the last name stands; the end where there is no name.
    /// - Returns: `false` where the first folder is left.
    private static func settle(_ names: inout [UInt8], from start: Int) -> Bool {
        let dot = UInt8(ascii: ".")
        switch names.count - start {
        case 2 where names[start + 1] == dot: names.removeLast(2)
        case 3 where names[start + 1] == dot && names[start + 2] == dot:
            names.removeLast(3)
            guard let above = names.lastIndex(of: slash) else { return false }
            names.removeLast(names.count - above)
        default: break
        }
        return true
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether the text begins as RFC 3986, section 3.1, has it: a letter, letters, digits, `+-.`, `:`.
    private static func hasScheme(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        for byte in text.utf8.dropFirst() {
            if byte == UInt8(ascii: ":") { return true }
            let isSchemeByte =
                isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
            if !isSchemeByte { return false }
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var decoded: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"),
                let value = UInt8(String(Substring(rest.prefix(2))), radix: 16)
            {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? String(text)
    }
}
