import Artifacts
import Testing

/// A document of the desk, looked at tag by tag.
struct DeskDocument: CustomTestStringConvertible {
    let text: String
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        text = String(decoding: bytes, as: UTF8.self)
    }

    var testDescription: String { text }

    func contains(_ words: String) -> Bool { text.contains(words) }

    /// The tags that begin an element, as they are written.
    func tags(_ name: String? = nil) -> [String] {
        tokens.compactMap { token in
            guard case .tag(let tag) = token, !tag.isClosing, name == nil || tag.name == name
            else { return nil }
            return String(decoding: bytes[tag.range], as: UTF8.self)
        }
    }

    /// The values of an attribute, in order.
    func values(of attribute: String) -> [String] {
        let reader = MarkupReader(bytes[...])
        return tokens.compactMap { token in
            guard case .tag(let tag) = token else { return nil }
            return reader.attribute(attribute, of: tag)
        }
    }

    /// What is wrong with the nesting of elements; `nil` where it is right.
    var fault: String? {
        var open: [String] = []
        for token in tokens {
            guard case .tag(let tag) = token, !tag.isVoid, tag.name != "!" else { continue }
            if tag.isClosing {
                guard open.popLast() == tag.name else { return "</\(tag.name)> ends \(open)" }
            } else {
                open.append(tag.name)
            }
        }
        return open.isEmpty ? nil : "\(open) are not ended"
    }

    private var tokens: [MarkupReader.Token] { Array(MarkupReader(bytes[...])) }
}
