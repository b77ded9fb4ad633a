/// The tags and texts of an HTML document, in order: enough to check what the generator prints.
struct HTMLScan {
    struct Tag {
        let name: String
        let attributes: [String: String]
        let isClosing: Bool
    }

    enum Token {
        case tag(Tag)
        case text(String)
    }

    let tokens: [Token]

    init(_ bytes: [UInt8]) {
        var tokens: [Token] = []
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        while !rest.isEmpty {
            if rest.hasPrefix("<!") {
                rest = rest.drop { $0 != ">" }.dropFirst()
            } else if rest.hasPrefix("<") {
                var tag = Substring()
                var quote: Character?
                rest = rest.dropFirst()
                while let character = rest.popFirst() {
                    if let open = quote {
                        if character == open { quote = nil }
                    } else if character == "\"" || character == "'" {
                        quote = character
                    } else if character == ">" {
                        break
                    }
                    tag.append(character)
                }
                tokens.append(.tag(Self.tag(tag)))
            } else {
                tokens.append(.text(Self.unescaped(rest.prefix { $0 != "<" })))
                rest = rest.drop { $0 != "<" }
            }
        }
        self.tokens = tokens
    }

    var tags: [Tag] {
        tokens.compactMap { if case .tag(let tag) = $0, !tag.isClosing { tag } else { nil } }
    }

    func tags(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

    /// The texts that readers see in the language of the page: outside code, and outside elements with
    /// a `lang` of their own.
    func texts(skipping skipped: Set<String>) -> [String] {
        var texts: [String] = []
        var depth: [(name: String, isSkipped: Bool)] = []
        for token in tokens {
            switch token {
            case .text(let text):
                if !depth.contains(where: \.isSkipped) { texts.append(text) }
            case .tag(let tag) where tag.isClosing:
                while let last = depth.popLast(), last.name != tag.name {}
            case .tag(let tag):
                if Self.void.contains(tag.name) { continue }
                let isForeign = tag.name != "html" && tag.attributes["lang"] != nil
                depth.append((tag.name, isForeign || skipped.contains(tag.name)))
            }
        }
        return texts
    }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]

    private static func tag(_ text: Substring) -> Tag {
        let isClosing = text.hasPrefix("/")
        var rest = isClosing ? text.dropFirst() : text
        let name = rest.prefix { !$0.isWhitespace && $0 != "/" }
        rest = rest.dropFirst(name.count)
        var attributes: [String: String] = [:]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "/" }
            if key.isEmpty { break }
            rest = rest.dropFirst(key.count)
            var value = ""
            if rest.first == "=" {
                rest = rest.dropFirst()
                if let quote = rest.first, quote == "\"" || quote == "'" {
                    value = Self.unescaped(rest.dropFirst().prefix { $0 != quote })
                    rest = rest.dropFirst().drop { $0 != quote }.dropFirst()
                } else {
                    value = Self.unescaped(rest.prefix { !$0.isWhitespace })
                    rest = rest.drop { !$0.isWhitespace }
                }
            }
            attributes[String(key)] = value
        }
        return Tag(name: name.lowercased(), attributes: attributes, isClosing: isClosing)
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = String(text)
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] where result.contains("&") {
            result = result.split(separator: entity, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return result
    }
}
