internal import SiteModel
internal import Typography

/// A page as a feed tells it.
struct FeedEntry {
    /// A topic that the page has.
    struct Category {
        let name: String
        let label: String
    }

    let page: Page
    let id: String
    let url: String
    let title: String
    let summary: String?
    /// The first instant of the page's date.
    let published: String
    /// When it was updated, corrected, or else published.
    let lastChange: PartialDate
    let categories: [Category]
    private let document: FeedDocument

    /// `nil` for a page without a date.
    init?(_ page: Page, in document: FeedDocument) {
        guard let date = page.date else { return nil }
        document.contents.note(page)
        let site = document.site
        self.page = page
        self.document = document
        id = document.tagging.tag("\(page.language.code)/\(page.id.path)")
        url = site.url(of: page.route)
        title = document.typographer.plain(page.title)
        summary = page.summary.map(document.typographer.plain)
        published = date.firstInstant
        lastChange = page.lastChange(since: date)
        categories = page.topics.compactMap { name in
            document.labels[name].map { Category(name: name, label: $0) }
        }
    }

    /// The first instant of the last change.
    var updated: String { lastChange.firstInstant }

    /// The page in the other languages that it is written in.
    var translations: [Page] {
        document.site.translations(of: page.id).filter { $0.language != page.language }
    }

    /// What the page says, as HTML, every address absolute: as its type’s template tells it, else the
    /// lead and the text.
    var content: [UInt8] {
        let base = document.site.configuration.baseURL
        let addresses = AbsoluteAddresses(origin: base.origin, page: url)
        if let entry = document.contents.entry(page) { return addresses.html(entry) }
        var html: [UInt8] = []
        if let lead = page.lead {
            html += Array("<p>".utf8) + document.typographer.html(lead) + Array("</p>\n".utf8)
        }
        return html + addresses.html(document.contents.text(page).html)
    }

    /// The picture that a field of the page gives, else the first of its text.
    var image: String? {
        let base = document.site.configuration.baseURL
        if let picture = page.fields.lazy.compactMap(\.value.picture).first {
            return document.site.url(of: picture.route)
        }
        for link in document.contents.text(page).links where link.kind == .picture {
            if case .file(let address, _) = link.target { return base.absolute(address) }
        }
        return nil
    }
}

private extension Page {
    /// The first sentences: the text of the field that schema.org calls the abstract.
    var lead: String? {
        guard let field = type.fields.first(where: { $0.schemaTerm == "abstract" }),
            let value = fields.first(where: { $0.name == field.name })?.value
        else { return nil }
        switch value {
        case .text(let text), .fact(.known(.text(let text), _)): return text
        default: return nil
        }
    }

    /// The latest of a date, that of the last update, and those of the corrections, which schema.org
    /// calls so.
    func lastChange(since date: PartialDate) -> PartialDate {
        let corrections = type.fields.filter { $0.schemaTerm == "correction" }.map(\.name)
        let corrected = fields.filter { corrections.contains($0.name) }.flatMap(\.value.dates)
        return ([date] + corrected + [updated].compactMap(\.self)).max() ?? date
    }
}

private extension FieldValue {
    var dates: [PartialDate] {
        switch self {
        case .date(let date): [date]
        case .list(let values): values.flatMap(\.dates)
        case .group(let values): values.flatMap(\.value.dates)
        case .fact(.known(let value, _)): value.dates
        default: []
        }
    }

    var picture: Picture? {
        switch self {
        case .image(let image): image.picture
        case .fact(.known(let value, _)): value.picture
        case .list(let values): values.lazy.compactMap(\.picture).first
        case .group(let values): values.lazy.compactMap(\.value.picture).first
        default: nil
        }
    }
}
