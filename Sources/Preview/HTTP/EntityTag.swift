internal import Digests

/// The name of one version of what stands at an address.
///
/// Source: RFC 9110, section 8.8.3.
struct EntityTag: Sendable, Hashable {
    /// What stands between the quotation marks.
    let opaque: String
    let isWeak: Bool

    init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// The strong name of these bytes and no others.
    init(of bytes: [UInt8]) {
        self.init(String(Digest.sha256(of: bytes).hexadecimal.prefix(32)))
    }

    /// As a field writes it.
    var text: String { (isWeak ? "W/" : "") + "\"\(opaque)\"" }

    /// Reads one tag; `nil` for anything else.
    init?(parsing text: String) {
        let isWeak = text.hasPrefix("W/")
        let quoted = isWeak ? text.dropFirst(2) : text[...]
        guard quoted.utf8.count >= 2, quoted.first == "\"", quoted.last == "\"" else { return nil }
        let opaque = quoted.dropFirst().dropLast()
        guard opaque.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x7F }) else { return nil }
        self.init(String(opaque), isWeak: isWeak)
    }
}

/// The value of `If-Match` or `If-None-Match`.
enum EntityTagCondition: Sendable, Equatable {
    case any
    case tags([EntityTag])

    /// Reads a list of tags, or `*`. Of a list that is none, the tags before the fault are kept. A tag
    /// may hold a comma.
    init(_ text: String) {
        var rest = text[...]
        if rest.trimmed == "*" {
            self = .any
            return
        }
        var tags: [EntityTag] = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "," }
            guard let start = rest.firstIndex(of: "\""),
                let end = rest[rest.index(after: start)...].firstIndex(of: "\""),
                let tag = EntityTag(parsing: String(rest[...end]))
            else { break }
            tags.append(tag)
            rest = rest[rest.index(after: end)...]
        }
        self = .tags(tags)
    }

    /// Whether one of the tags names the same version; a weak one may, when the comparison is weak.
    ///
    /// Source: RFC 9110, section 8.8.3.2.
    func matches(_ tag: EntityTag, weakly: Bool) -> Bool {
        switch self {
        case .any: true
        case .tags(let tags):
            tags.contains { $0.opaque == tag.opaque && (weakly || !$0.isWeak && !tag.isWeak) }
        }
    }
}
