internal import Artifacts
internal import SiteBuilding
internal import SiteModel

/// `/-/print?page=/fr/faq/`: a page of the site with the style sheets of paper applied on the screen.
struct PrintView {
    private let edition: Edition

    init(of edition: Edition) { self.edition = edition }

    /// - Parameter address: That of the page on the site, percent-encoded.
    func document(at address: String, in scope: DeskScope) -> DeskFile? {
        guard let route = scope.route(at: address), edition.site?.page(at: route) != nil,
            case .bytes(let html)? = edition.artifact(at: route)?.content
        else { return nil }
        return DeskFile(Self.printed(html), .document)
    }

    /// The same document whose `media` mean paper: what is for print is for all, what is for screens is
    /// for none.
    static func printed(_ html: [UInt8]) -> [UInt8] {
        let reader = MarkupReader(html[...])
        var changes: [(range: Range<Int>, media: String)] = []
        for token in reader {
            guard case .tag(let tag) = token, tag.name == "link" || tag.name == "style",
                let media = tag.attributes.first(where: { $0.name == "media" })
            else { continue }
            switch reader.text(media.value) {
            case "print": changes.append((media.value, "all"))
            case "screen": changes.append((media.value, "not all"))
            default: break
            }
        }
        var printed = html
        for change in changes.reversed() {
            printed.replaceSubrange(change.range, with: change.media.utf8)
        }
        return printed
    }
}
