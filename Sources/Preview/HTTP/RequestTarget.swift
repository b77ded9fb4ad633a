internal import SiteModel

/// The address that a request names, taken apart.
///
/// Source: RFC 9112, section 3.2.1; RFC 3986, section 2.
struct RequestTarget: Sendable, Equatable {
    /// Decoded; begins with `/`.
    let path: String
    /// As it stands behind the question mark; `nil` without one.
    let query: String?

    /// Bytes.
    static let longest = 4096

    /// - Parameter text: As the request line has it. `nil` for what is no path of visible ASCII, is not
    ///   percent-encoded UTF-8, or hides a control character.
    init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= Self.longest,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") })
        else { return nil }
        let mark = text.firstIndex(of: "?")
        guard let path = Route(percentEncoded: text[..<(mark ?? text.endIndex)])?.path,
            path.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        self.path = path
        query = mark.map { String(text[text.index(after: $0)...]) }
    }

    /// The path as an address writes it.
    var encodedPath: String { Route(path).percentEncoded }

    /// The parameters of the query, decoded; of two with one name, the last.
    ///
    /// Source: URL Standard, section 5.1.
    var parameters: [String: String] {
        var parameters: [String: String] = [:]
        for pair in (query ?? "").split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = sides.map { side in
                let spaced = side.replacing("+", with: " ")
                return Route(percentEncoded: spaced)?.path ?? String(spaced)
            }
            parameters[texts[0]] = texts.count == 2 ? texts[1] : ""
        }
        return parameters
    }
}
