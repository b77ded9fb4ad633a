/// The GFM extension tagfilter: the `<` of elements that take the rest of a page with them is printed
/// as text.
///
/// Source: GitHub Flavored Markdown Spec 0.29, section 6.11.
enum TagFilter {
    private static let names = [
        "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
    ].map { Array($0.utf8) }

    /// Raw HTML, with the tags of these elements taken apart.
    static func filtered(_ html: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(html)
        var filtered: [UInt8] = []
        filtered.reserveCapacity(bytes.count)
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "<"), isFiltered(bytes, at: index) {
                filtered.append(contentsOf: "&lt;".utf8)
            } else {
                filtered.append(bytes[index])
            }
        }
        return filtered
    }

    private static func isFiltered(_ bytes: [UInt8], at index: Int) -> Bool {
        var start = index + 1
        if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
        for name in names where start + name.count < bytes.count {
            let end = start + name.count
            guard bytes[start..<end].elementsEqual(name, by: { $0 | 0x20 == $1 }) else { continue }
            switch bytes[end] {
            case 0x20, 0x09...0x0D, UInt8(ascii: ">"): return true
            case UInt8(ascii: "/"):
                return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: ">")
            default: return false
            }
        }
        return false
    }
}
