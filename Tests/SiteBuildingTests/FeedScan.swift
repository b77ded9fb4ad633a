import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a feed says of its entries, in order.
struct FeedScan: Equatable {
    private(set) var ids: [String] = []
    private(set) var titles: [String] = []
    /// HTML.
    private(set) var contents: [String] = []
    private(set) var published: [String] = []

    init(atom bytes: [UInt8]) throws {
        let parser = XMLParser(data: Data(bytes))
        let reader = AtomReader()
        parser.delegate = reader
        guard parser.parse() else { throw parser.parserError ?? Optional<Never>.IsNil() }
        ids = reader.texts["id"] ?? []
        titles = reader.texts["title"] ?? []
        contents = reader.texts["content"] ?? []
        published = reader.texts["published"] ?? []
    }

    init(json bytes: [UInt8]?) throws {
        let object = try JSONSerialization.jsonObject(with: Data(try bytes.unwrapped()))
        let feed = try (object as? [String: Any]).unwrapped()
        for item in try (feed["items"] as? [[String: Any]]).unwrapped() {
            ids.append(try (item["id"] as? String).unwrapped())
            titles.append(try (item["title"] as? String).unwrapped())
            contents.append(try (item["content_html"] as? String).unwrapped())
            published.append(try (item["date_published"] as? String).unwrapped())
        }
    }
}

/// Collects the texts of the elements of entries, by name.
private final class AtomReader: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private var isInEntry = false
    private var text = ""

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        if name == "entry" { isInEntry = true }
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(
        _ parser: XMLParser,
        didEndElement name: String,
        namespaceURI: String?,
        qualifiedName: String?
    ) {
        if name == "entry" { isInEntry = false }
        if isInEntry { texts[name, default: []].append(text) }
    }
}
