internal import Artifacts

/// What the head of a published document says of its page to those who show a link to it: read from its
/// bytes, as they do, whatever template has written them.
struct PageHead: Sendable, Equatable {
    private(set) var title = ""
    private(set) var canonical: String?
    /// The contents of `meta` elements by their `name` or `property`; the first of each.
    private var contents: [String: String] = [:]

    init(of html: [UInt8]) {
        var reader = MarkupReader(html[...])
        var isInTitle = false
        while let token = reader.next() {
            switch token {
            case .text(let range): if isInTitle { title += reader.text(range) }
            case .tag(let tag):
                switch tag.name {
                case "title": isInTitle = !tag.isClosing
                case "meta":
                    let name =
                        reader.attribute("property", of: tag) ?? reader.attribute("name", of: tag)
                    if let name, contents[name] == nil {
                        contents[name] = reader.attribute("content", of: tag)
                    }
                case "link" where reader.attribute("rel", of: tag) == "canonical":
                    canonical = reader.attribute("href", of: tag)
                case "body": return
                default: break
                }
            }
        }
    }

    subscript(name: String) -> String? { contents[name] }

    var description: String? { contents["description"] }
    var cardTitle: String { contents["og:title"] ?? title }
    var cardDescription: String? { contents["og:description"] ?? description }
    var cardImage: String? { contents["og:image"] }
}
