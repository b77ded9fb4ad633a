package import SiteModel

/// The addresses of a site for search engines, in one file or in several with an index.
///
/// No address needs escaping: it has nothing but unreserved characters, `/` and `%` (``Route``,
/// ``BaseURL``). Sources: sitemaps.org protocol 0.9; Google Search Central, “Localized versions of your
/// pages”.
package struct Sitemap: Sendable {
    private let site: Site
    /// In the order of the site, each page before the further pages of its list and those of its years.
    fileprivate let entries: [Entry]
    /// The entries of each file, as places in ``entries``.
    let parts: [Range<Int>]

    fileprivate struct Entry {
        /// `nil` for the page that offers the languages.
        let page: Page?
        /// Which part of the page’s list it is.
        let part: ListPart
    }

    /// Further pages of lists are their own canonical addresses, which search engines keep; they are no
    /// translations of each other, unlike the lists of a year, and change with what they list, which has
    /// entries of its own.
    ///
    /// - Parameter listParts: What of the list of a page stands elsewhere than at the page's address.
    package init(
        of site: Site,
        limits: SitemapLimits = .protocol,
        listParts: (Page) -> [ListPart] = { _ in [] }
    ) {
        self.site = site
        // The page for addresses that do not exist is not one that is looked for.
        let pages = site.pages.filter { $0.id != site.configuration.notFoundPage?.value }
        entries =
            [Entry(page: nil, part: .first)]
            + pages.flatMap { page in
                ([.first] + listParts(page)).map { Entry(page: page, part: $0) }
            }
        parts = Self.parts(of: site, entries, limits)
    }

    /// What stands at `sitemap.xml`, UTF-8.
    package var document: [UInt8] { parts.count == 1 ? document(ofPart: 0) : index }

    /// The number of files that an index names; 1 where no index is needed.
    package var partCount: Int { parts.count }

    /// One file of addresses, UTF-8.
    package func document(ofPart part: Int) -> [UInt8] {
        var xml = Array(Self.opening.utf8)
        for entry in entries[parts[part]] { Self.write(entry, on: site, to: &xml) }
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
        entries[parts[part]].lazy.filter { $0.part == .first }.compactMap { $0.page?.lastChange }
            .max()
    }

    /// As many entries in each file as the limits allow.
    static func parts(
        of site: Site,
        _ entries: [Entry],
        _ limits: SitemapLimits
    ) -> [Range<Int>] {
        if entries.count <= limits.addresses, bound(of: site, entries) <= limits.bytes {
            return [0..<entries.count]
        }
        let frame = opening.utf8.count + closing.utf8.count
        var parts: [Range<Int>] = []
        var start = 0
        var size = frame
        var written: [UInt8] = []
        for (place, entry) in entries.enumerated() {
            written.removeAll(keepingCapacity: true)
            write(entry, on: site, to: &written)
            let isFull =
                place - start == limits.addresses || size + written.count > limits.bytes
            if isFull, place > start {
                parts.append(start..<place)
                start = place
                size = frame
            }
            size += written.count
        }
        return parts + [start..<entries.count]
    }

    /// No fewer bytes than all entries in one file take, without writing them.
    static func bound(of site: Site, _ entries: [Entry]) -> Int {
        // A year, `page/` and a number come to the address of a page.
        let longest = 21 + (entries.lazy.map { $0.page?.route.path.utf8.count ?? 0 }.max() ?? 0)
        let base = site.url(of: Route("")).utf8.count
        // A character of a path can take three; tags, language and date take less than 120.
        let address = base + 3 * longest + 120
        return opening.utf8.count + entries.count * address
            * (site.configuration.languages.count + 2)
    }

    static func write(_ entry: Entry, on site: Site, to xml: inout [UInt8]) {
        let route = entry.page.map { site.route(of: $0, entry.part) } ?? Route("")
        xml += "<url><loc>\(site.url(of: route))</loc>".utf8
        if entry.part == .first, let change = entry.page?.lastChange {
            xml += "<lastmod>\(change)</lastmod>".utf8
        }
        if entry.part.number == 1 {
            for translation in site.translations(of: entry.page?.id ?? .home)
            where site.has(entry.part, of: translation) {
                let route = site.route(of: translation, entry.part)
                write(translation.language.code, site.url(of: route), to: &xml)
            }
            // As in the head of every page: the choice of languages is for readers of none of them.
            write("x-default", site.url(of: Route("")), to: &xml)
        }
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
