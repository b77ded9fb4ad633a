internal import SiteModel

/// Markup of a page made for other places than its own address: every address is absolute.
struct AbsoluteMarkup {
    private let origin: String
    private let page: String

    /// - Parameter page: The page on which the markup stands.
    init(of page: Page, on site: Site) {
        origin = site.configuration.baseURL.origin
        self.page = site.url(of: page.route)
    }

    /// The absolute form of what `href` or `src` holds on the page.
    func address(_ written: String) -> String {
        if written.hasPrefix("#") { return page + written }
        return written.hasPrefix("/") ? origin + written : written
    }

    /// The same markup with absolute addresses.
    func markup(_ html: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count + 256)
        var copied = html.startIndex
        for case .tag(let tag) in MarkupReader(html) where !tag.isClosing {
            for (name, value) in tag.attributes where name == "href" || name == "src" {
                let prefix =
                    switch html[value].first {
                    case UInt8(ascii: "#"): page
                    case UInt8(ascii: "/"): origin
                    default: ""
                    }
                bytes += html[copied..<value.lowerBound]
                bytes += prefix.utf8
                copied = value.lowerBound
            }
        }
        return bytes + html[copied...]
    }
}
