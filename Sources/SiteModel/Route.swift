/// An address of the site below its base path: `fr/actualites/` for a page, `fr/404.html` or
/// `media/faq/plan.pdf` for a file. Percent-encoded where RFC 3986 asks for it; empty for `/`.
package struct Route: Sendable, Hashable, Comparable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// The file that answers: relative to the output folder, `index.html` for a page. Not
    /// percent-encoded where the names are letters, digits, `-`, `.` and `_`, as slugs are.
    package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    package static func < (one: Route, other: Route) -> Bool { one.path < other.path }
}
