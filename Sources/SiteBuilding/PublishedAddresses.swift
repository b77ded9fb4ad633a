internal import Delivery
package import Diagnostics
package import SiteModel

/// The addresses of a site that readers keep: what it publishes now, and what it has published once.
package struct PublishedAddresses: Sendable {
    /// Those of pages, of the files beside them and of the files for machines that others keep, in order.
    package let published: [Route]
    /// Those of ``published`` that `Content/addresses.txt` does not have yet, in order.
    package let unrecorded: [Route]
    /// Those of `Content/addresses.txt` that lead nowhere now, in order.
    package let lost: [Route]
    /// Whether the site keeps such a file.
    package let isKept: Bool
    /// Lines that cannot be read (P333), and addresses that lead nowhere although nobody said that they
    /// should (P332).
    package let diagnostics: [Diagnostic]
    /// Where a site keeps them, relative to its folder.
    package static let path = AddressList.path

    private let list: AddressList
    private let entries: [AddressList.Entry]

    init(_ source: SiteSource, table: RouteTable, tree: SourceTree) {
        let site = source.site
        let file = tree[AddressList.path]
        let (list, faults) = file.map(AddressList.parse) ?? (.empty, [])
        let notFound = site.configuration.notFoundPage?.value
        // The page for a wrong address stands at every address and at none.
        let pages = (site.pages + site.fallbacks).filter { $0.id != notFound }.map {
            AddressList.Entry(route: $0.route, page: $0.id, language: $0.language)
        }
        let files = source.layout.attachments
            .filter { !site.translations(of: $0.owner).isEmpty }
            .map { AddressList.Entry(route: $0.route, page: $0.owner, language: nil) }
        entries = (pages + files + table.kept).sorted { $0.route < $1.route }
        let lost = list.entries.filter { !table.answers(at: $0.value.route) }
        let known = Set(list.entries.map(\.value.route))
        published = entries.map(\.route)
        unrecorded = published.filter { !known.contains($0) }
        self.lost = lost.map(\.value.route)
        isKept = file != nil
        self.list = list
        diagnostics = faults + (lost.isEmpty ? [] : LostAddresses(lost, of: source).diagnostics())
    }

    /// What `Content/addresses.txt` says once the present addresses are in it, UTF-8. Nothing that it says
    /// of others is lost.
    package var recorded: [UInt8] { list.adding(entries).text }
}
