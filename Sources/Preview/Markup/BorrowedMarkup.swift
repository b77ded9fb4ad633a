internal import Artifacts

/// Markup of a page of the site, fit to stand in another document beside that of other pages: without ids,
/// which are unique in a document, and without what names them; fragments lead to the page itself.
struct BorrowedMarkup {
    private let address: String

    /// - Parameter address: That of the page, without a fragment.
    init(from address: String) { self.address = address }

    func markup(_ html: ArraySlice<UInt8>) -> Markup {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        for token in MarkupReader(html) {
            switch token {
            case .text(let range): bytes += html[range]
            case .tag(let tag): write(tag, of: html, to: &bytes)
            }
        }
        return Markup(html: bytes)
    }

    private func write(_ tag: MarkupTag, of html: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        guard tag.name != "!", !tag.isClosing else {
            bytes += html[tag.range]
            return
        }
        bytes += "<\(tag.name)".utf8
        for (name, value) in tag.attributes where !Self.isLeftOut(name) {
            bytes += " \(name)=\"".utf8
            if name == "href", html[value].first == UInt8(ascii: "#") {
                bytes += Markup("\(address)").bytes
            }
            bytes += html[value]
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    /// What names an id, and what the policy of the desk forbids.
    private static func isLeftOut(_ attribute: String) -> Bool {
        ["id", "style", "aria-labelledby", "aria-describedby", "for", "headers"].contains(attribute)
            || attribute.hasPrefix("on")
    }
}
