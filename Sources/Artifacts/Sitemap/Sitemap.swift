package import SiteModel

/// The addresses of a site for search engines, in one file or in several with an index.
///
/// No address needs escaping: it has nothing but unreserved characters, `/` and `%` (``Route``,
/// ``BaseURL``). Sources: sitemaps.org protocol 0.9; Google Search Central, “Localized versions of your
/// pages”.
package struct Sitemap: Sendable {
    private let site: Site
    private let pages: [Page]
    /// The entries of each file, as places in ``pages``; -1 is the page that offers the languages.
    let parts: [Range<Int>]

    package init(of site: Site, limits: SitemapLimits = .protocol) {
        self.site = site
        // The page for addresses that do not exist is not one that is looked for.
        let pages = site.pages.filter { $0.id != site.configuration.notFoundPage?.value }
        self.pages = pages
        parts = Self.parts(of: site, pages, limits)
    }

    /// What stands at `sitemap.xml`, UTF-8.
    package var document: [UInt8] { parts.count == 1 ? document(ofPart: 0) : index }

    /// The number of files that an index names; 1 where no index is needed.
    package var partCount: Int { parts.count }

    /// One file of addresses, UTF-8.
    package func document(ofPart part: Int) -> [UInt8] {
        var xml = Array(Self.opening.utf8)
        for place in parts[part] { Self.write(place, of: pages, on: site, to: &xml) }
        return xml + Self.closing.utf8
    }

    /// `sitemap-1.xml` for the first file.
    static func route(ofPart part: Int) -> Route { Route("sitemap-\(part + 1).xml") }
}

private extension Sitemap {
    static let opening = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
        xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """

    static let closing = "</urlset>\n"

    var index: [UInt8] {
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for part in parts.indices {
            xml += "<sitemap><loc>\(site.url(of: Self.route(ofPart: part)))</loc>"
            if let change = lastChange(ofPart: part) { xml += "<lastmod>\(change)</lastmod>" }
            xml += "</sitemap>\n"
        }
        return Array((xml + "</sitemapindex>\n").utf8)
    }

    func lastChange(ofPart part: Int) -> PartialDate? {
        parts[part].lazy.filter { $0 >= 0 }.compactMap { pages[$0].lastChange }.max()
    }

    /// As many entries in each file as the limits allow.
    static func parts(of site: Site, _ pages: [Page], _ limits: SitemapLimits) -> [Range<Int>] {
        if pages.count < limits.addresses, bound(of: site, pages) <= limits.bytes {
            return [-1..<pages.count]
        }
        let frame = opening.utf8.count + closing.utf8.count
        var parts: [Range<Int>] = []
        var start = -1
        var size = frame
        var entry: [UInt8] = []
        for place in -1..<pages.count {
            entry.removeAll(keepingCapacity: true)
            write(place, of: pages, on: site, to: &entry)
            let isFull =
                place - start == limits.addresses || size + entry.count > limits.bytes
            if isFull, place > start {
                parts.append(start..<place)
                start = place
                size = frame
            }
            size += entry.count
        }
        return parts + [start..<pages.count]
    }

    /// No fewer bytes than all entries in one file take, without writing them.
    static func bound(of site: Site, _ pages: [Page]) -> Int {
        let longest = pages.lazy.map { $0.route.path.utf8.count }.max() ?? 0
        let base = site.url(of: Route("")).utf8.count
        // A character of a path can take three; tags, language and date take less than 120.
        let address = base + 3 * longest + 120
        return opening.utf8.count + (pages.count + 1) * address
            * (site.configuration.languages.count + 2)
    }

    static func write(_ place: Int, of pages: [Page], on site: Site, to xml: inout [UInt8]) {
        let page = place < 0 ? nil : pages[place]
        let url = site.url(of: page?.route ?? Route(""))
        xml += "<url><loc>\(url)</loc>".utf8
        if let change = page?.lastChange { xml += "<lastmod>\(change)</lastmod>".utf8 }
        for translation in site.translations(of: page?.id ?? .home) {
            write(translation.language.code, site.url(of: translation.route), to: &xml)
        }
        // As in the head of every page: the choice of languages is for readers of none of them.
        write("x-default", site.url(of: Route("")), to: &xml)
        xml += "</url>\n".utf8
    }

    static func write(_ language: String, _ url: String, to xml: inout [UInt8]) {
        xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(url)\"/>".utf8
    }
}

extension Page {
    /// The day of the last change that matters to readers, as precise as it is known.
    fileprivate var lastChange: PartialDate? { updated ?? date }
}
