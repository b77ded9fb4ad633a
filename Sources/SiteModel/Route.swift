/// An address of the site below its base path: `fr/actualites/` for a page, `fr/404.html` or
/// `media/faq/plan.pdf` for a file; empty for `/`. Names stand as they are, not percent-encoded.
package struct Route: Sendable, Hashable, Comparable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The file that answers, relative to the output folder: a folder's `index.html`.
    package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// The path as a URL writes it: all but unreserved characters and `/` percent-encoded, as UTF-8
    /// (RFC 3986, section 2.3).
    package var percentEncoded: String {
        let isPlain = path.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(Self.isPlain) }
        if isPlain ?? path.utf8.allSatisfy(Self.isPlain) { return path }
        var encoded: [UInt8] = []
        for byte in path.utf8 {
            if Self.isPlain(byte) {
                encoded.append(byte)
            } else {
                encoded += [
                    UInt8(ascii: "%"), Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)],
                ]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// Reads a path as a URL writes it; `nil` for what is no percent-encoding, or not of UTF-8.
    package init?(percentEncoded text: some StringProtocol) {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
                let value = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        guard let path = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(path)
    }

    package static func < (one: Route, other: Route) -> Bool { one.path < other.path }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
