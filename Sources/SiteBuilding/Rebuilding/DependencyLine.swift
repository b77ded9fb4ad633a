internal import SiteModel

/// A line of what a build notes for the next one, read from its beginning.
struct DependencyLine {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// What has not been taken.
    var rest: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes all up to the next space, and the space.
    mutating func take() -> String? {
        if bytes.isEmpty { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
        defer { bytes = bytes[min(end + 1, bytes.endIndex)...] }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// Takes a page, which is named by its number.
    mutating func page(among ids: [PageID]) -> PageID? {
        var number = 0
        let start = bytes.startIndex
        while let digit = bytes.first, digit != UInt8(ascii: " ") {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
            guard number < ids.count else { return nil }
            bytes = bytes.dropFirst()
        }
        guard bytes.startIndex > start else { return nil }
        bytes = bytes.dropFirst()
        return ids[number]
    }

    /// Takes all pages that are left; `nil` where something else is among them.
    mutating func pages(among ids: [PageID]) -> [PageID]? {
        var pages: [PageID] = []
        while !bytes.isEmpty {
            guard let page = page(among: ids) else { return nil }
            pages.append(page)
        }
        return pages
    }
}
